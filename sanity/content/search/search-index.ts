import {setImmediate as pause} from 'node:timers/promises'
import MiniSearch from 'minisearch'
import {type Concepts, conceptsOf} from './concepts.ts'
import type {SearchEntry} from './entry.ts'
import {emptyVocabulary, learn, type Vocabulary} from './vocabulary.ts'
import {type Word, wordsOf} from './words-of.ts'

/** Everything that is searched, ready for questions. */
export interface SearchIndex {
  entries: ReadonlyMap<string, SearchEntry>
  texts: MiniSearch
  vocabulary: Vocabulary
  concepts: Concepts
}

/** What a word is worth, by where it stands. */
export const WORTH = {title: 8, names: 7, lead: 3, facts: 2, text: 1} as const
type Field = keyof typeof WORTH

/** So many entries at a time; in between, readers are answered. */
const AT_ONCE = 10

/** Makes an index of entries. It takes some milliseconds an article, and lets others work meanwhile. */
export async function searchIndex(all: SearchEntry[]): Promise<SearchIndex> {
  const entries = new Map(all.map((entry) => [entry.id, entry]))
  const texts = new MiniSearch<{id: string} & Record<Field, string>>({
    fields: Object.keys(WORTH),
    tokenize: (stems) => (stems ? stems.split(' ') : []),
    processTerm: (stem) => stem,
  })
  const vocabulary = emptyVocabulary()
  for (const [place, entry] of all.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await pause()
    texts.add({id: entry.id, ...stemmed(fieldsOf(entry, entries), (text, words) => learn(vocabulary, text, words))})
  }
  const isRare = (stem: string) => texts.search(stem).length < all.length / 3
  return {entries, texts, vocabulary, concepts: conceptsOf(all, isRare)}
}

function fieldsOf(entry: SearchEntry, entries: ReadonlyMap<string, SearchEntry>): Record<Field, string> {
  const {title, names, lead, facts, mentions, section, text} = entry
  const mentioned = [...mentions, section ?? ''].map((id) => entries.get(id)?.title ?? '')
  return {title, names: names.join('\n'), lead, facts: [...facts, ...mentioned].join('\n'), text}
}

/** What is indexed of each field. Every text is taken apart once, for the index and for whoever else wants its words. */
function stemmed(fields: Record<Field, string>, also: (text: string, words: Word[]) => void): Record<Field, string> {
  const stemsOf = (text: string) => {
    const words = wordsOf(text)
    also(text, words)
    return words.map(({stem}) => stem).join(' ')
  }
  const {title, names, lead, facts, text} = fields
  return {
    title: stemsOf(title),
    names: stemsOf(names),
    lead: stemsOf(lead),
    facts: stemsOf(facts),
    text: stemsOf(text),
  }
}
