import {words} from '#lib/words/language.ts'
import type {BylineView} from '#sanity/content/person/byline/view.ts'
import {rich, richList} from '../rich.ts'

interface Props {
  people: BylineView[]
}

/** Who wrote it: "Text: A, B and C". */
export const Byline = ({people}: Props) => rich(words.site.by, {people: richList(people.map(link), 'conjunction')})

const link = ({id, name, href}: BylineView) => (
  <a key={id} href={href}>
    {name}
  </a>
)
