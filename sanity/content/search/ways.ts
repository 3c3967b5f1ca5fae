import {kindsWord, type Searched} from './entry.ts'
import {searchPath} from './request.ts'
import type {SearchIndex} from './search-index.ts'

/** The pages that list all of a kind. */
const INDEXES: [Searched, string][] = [
  ['symptomPattern', '/symptoms'],
  ['food', '/foods'],
  ['faq', '/questions'],
  ['claim', '/evidence'],
  ['term', '/glossary'],
  ['source', '/sources'],
]

/** So many examples of what may be asked. */
const MOST_EXAMPLES = 8

/** Whether a name is one that readers use, not one of medicine or research. */
const isPlain = (name: string, kind: Searched) =>
  /^\p{Ll}[\p{L} ]{3,20}$/u.test(name) && (kind !== 'term' || name.includes(' '))

/** Where to begin without a question, or after one that found nothing: what others call things, sections, indexes. */
export function waysIn({entries}: SearchIndex) {
  const all = [...entries.values()]
  const linkTo = (kind: Searched) =>
    all.filter((entry) => entry.kind === kind).map(({id, href, title}) => ({id, href, title}))
  const examples = all.flatMap(({kind, names}) => names.find((name) => isPlain(name, kind)) ?? [])
  return {
    examples: [...new Set(examples)]
      .slice(0, MOST_EXAMPLES)
      .map((question) => ({question, href: searchPath({question})})),
    signs: linkTo('symptomPattern'),
    sections: linkTo('section'),
    indexes: INDEXES.map(([kind, href]) => ({
      id: href,
      href,
      title: kindsWord(kind),
      count: all.filter((entry) => entry.kind === kind).length,
    })),
  }
}
