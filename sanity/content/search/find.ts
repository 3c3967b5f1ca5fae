import type {Query, SearchResult} from 'minisearch'
import {LONGEST_NAME, namesOf} from './concepts.ts'
import type {SearchEntry, Searched} from './entry.ts'
import {type SearchIndex, WORTH} from './search-index.ts'
import {type Meant, meant} from './vocabulary.ts'
import {telling, type Word, wordsOf} from './words-of.ts'

/** A document that was found. */
export interface Hit {
  entry: SearchEntry
  /** The stems of what was looked for in it. */
  stems: ReadonlySet<string>
}

export interface Found {
  /** The best first. */
  hits: Hit[]
  /** The question with its misspelt words corrected; null when there were none. */
  corrected: string | null
  /** How many of them, the first ones, have everything that was asked for; the others have a part of it. */
  whole: number
}

/** No question that anybody means has more words than this. */
const MOST_WORDS = 8

/** With fewer documents than these, those that have a part of what was asked for come after them. */
const FEW = 5

/** A page that is made to be read comes before a record of the same. */
const WEIGHT: Record<Searched, number> = {
  ...{article: 3, symptomPattern: 1.8, food: 1.6, foodList: 1.3, faq: 1.5, claim: 0.8},
  ...{term: 1.2, source: 0.5, person: 1.2, section: 1.2, page: 0.8},
}

/** How much more a document is worth that goes by the very words of the question. */
const OF_THAT_TITLE = 4
const OF_THAT_NAME = 3

/** What the same thing by another name is worth. */
const OTHER_NAME = 0.15
const FAINTLY = Object.fromEntries(Object.entries(WORTH).map(([field, worth]) => [field, worth * OTHER_NAME]))

/** The documents that a question finds. While it is being typed its last word may go on. */
export function find(index: SearchIndex, question: string, {unfinished = false} = {}): Found {
  const words = telling(wordsOf(question)).slice(0, MOST_WORDS)
  const all = words.map((word, place) => meant(index.vocabulary, word, unfinished && place === words.length - 1))
  const wanted = units(index, all)
  if (wanted.length === 0) return {hits: [], corrected: null, whole: 0}
  const queries = wanted.map(queryFor)
  const marks = new Set(wanted.flatMap(marksOf))
  const search = (combineWith: 'AND' | 'OR') => index.texts.search({combineWith, queries}, {...OPTIONS, boost: WORTH})
  const whole = search('AND')
  const known = new Set(whole.map(({id}) => id))
  const more = whole.length < FEW && queries.length > 1 ? search('OR').filter(({id}) => !known.has(id)) : []
  const asked = key(all.flatMap(({stems}) => stems.slice(0, 1)))
  const ranked = (results: SearchResult[]): Hit[] =>
    results
      .flatMap(({id, score, terms}) => {
        const entry = index.entries.get(id)
        const stems = marks.intersection(new Set(terms))
        return entry ? [{entry, stems, worth: score * worthOf(entry, asked)}] : []
      })
      .sort((one, other) => other.worth - one.worth)
  const hits = [...ranked(whole), ...ranked(more)]
  return {hits, corrected: corrected(question, words, all), whole: whole.length}
}

/** Words come as they are compared, one by one. */
const OPTIONS = {tokenize: (stem: string) => [stem], processTerm: (stem: string) => stem}

/** What has to be found: a word, or words that name a thing together; that thing may be found by its other names. */
interface Unit {
  words: Meant[]
  names: string[][]
}

function units({concepts}: SearchIndex, all: Meant[]): Unit[] {
  const found: Unit[] = []
  for (let place = 0; place < all.length; ) {
    const {length, names} = nameAt(all, place, (stems) => namesOf(concepts, stems))
    found.push({words: all.slice(place, place + length), names})
    place += length
  }
  return found
}

function queryFor({words, names}: Unit): Query {
  const own = words.map(({stems}): Query => ({combineWith: 'OR', queries: stems}))
  const others = names.map((name): Query => ({combineWith: 'AND', queries: name, boost: FAINTLY}))
  return {combineWith: 'OR', queries: [{combineWith: 'AND', queries: own}, ...others]}
}

/** What to mark in texts: of names of several words, each alone would say nothing. */
const marksOf = ({words, names}: Unit): string[] => [
  ...words.flatMap(({stems}) => stems),
  ...names.flatMap((name) => (name.length === 1 ? name : [])),
]

/** The longest name that begins at a place, and the other names of what it names. */
function nameAt(all: Meant[], place: number, others: (stems: string[]) => string[][]) {
  for (let length = Math.min(LONGEST_NAME, all.length - place); length > 0; length--) {
    const words = all.slice(place, place + length)
    const names = words.every(({stems}) => stems.length === 1) ? others(words.flatMap(({stems}) => stems)) : []
    if (names.length > 0) return {length, names}
  }
  return {length: 1, names: []}
}

const key = (stems: string[]) => stems.join(' ')
const keyOf = (name: string) => key(telling(wordsOf(name)).map(({stem}) => stem))

function worthOf({kind, title, names}: SearchEntry, asked: string): number {
  const named = keyOf(title) === asked ? OF_THAT_TITLE : names.some((name) => keyOf(name) === asked) ? OF_THAT_NAME : 1
  return WEIGHT[kind] * named
}

/** The question with the words in it that were taken for others. */
function corrected(question: string, words: Word[], all: Meant[]): string | null {
  let text = question
  for (const [place, word] of [...words.entries()].reverse()) {
    const right = all[place]?.corrected
    if (right) text = text.slice(0, word.start) + right + text.slice(word.end)
  }
  return text === question ? null : text
}
