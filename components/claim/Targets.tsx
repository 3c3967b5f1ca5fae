import {Fragment} from 'react'
import type {SubjectView} from '#sanity/content/claim/subject/view.ts'

/** What a claim is about, in one line. */
export const Targets = ({targets}: Pick<SubjectView, 'targets'>) =>
  targets.map(({id, title, href}, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      {href ? <a href={href}>{title}</a> : title}
    </Fragment>
  ))
