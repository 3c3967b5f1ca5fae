import {Fragment} from 'react'
import type {BylineView} from '#sanity/content/person/byline/view.ts'

interface Props {
  people: BylineView[]
}

/** Who wrote it: "By A, B and C". */
export function Byline({people}: Props) {
  return (
    <>
      By{' '}
      {people.map(({id, name, href}, index) => (
        <Fragment key={id}>
          {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </>
  )
}
