import {FOUND_WORDS} from '../words.ts'
import type {Searched} from './entry.ts'
import {searchPath} from './request.ts'
import type {SearchIndex} from './search-index.ts'

/** The pages that list all of a kind. */
const INDEXES = {
  symptomPattern: '/symptoms',
  food: '/foods',
  faq: '/questions',
  claim: '/evidence',
  term: '/glossary',
  source: '/sources',
} as const satisfies {[kind in Searched]?: string}

/** So many examples of what may be asked. */
const MOST_EXAMPLES = 8

/** Where to begin without a question, or after one that found nothing: what others call things, sections, indexes. */
export function waysIn({entries}: SearchIndex) {
  const all = [...entries.values()]
  const linkTo = (kind: Searched) =>
    all.filter((entry) => entry.kind === kind).map(({id, href, title}) => ({id, href, title}))
  const examples = all.flatMap(({kind, names}) =>
    kind === 'symptomPattern' || kind === 'term' ? names.slice(kind === 'term' ? -1 : 0).slice(0, 2) : [],
  )
  return {
    examples: [...new Set(examples)]
      .filter((name) => !name.includes(' ') || name.length < 20)
      .slice(0, MOST_EXAMPLES)
      .map((question) => ({question, href: searchPath({question})})),
    signs: linkTo('symptomPattern'),
    sections: linkTo('section'),
    indexes: Object.entries(INDEXES).map(([kind, href]) => ({
      id: kind,
      href,
      title: FOUND_WORDS[kind as keyof typeof INDEXES].all, // the keys of the list above
      count: all.filter((entry) => entry.kind === kind).length,
    })),
  }
}
