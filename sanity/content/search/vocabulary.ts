import SearchableMap from 'minisearch/SearchableMap'
import type {Word} from './words-of.ts'

/** A word of the site's texts. */
interface Known {
  stem: string
  /** As it stands in a text. */
  written: string
  /** In how many texts it stands. */
  count: number
}

/** Every word of the site's texts, and what is left of them without their endings. */
export interface Vocabulary {
  words: SearchableMap<Known>
  stems: Set<string>
}

export const emptyVocabulary = (): Vocabulary => ({words: new SearchableMap(), stems: new Set()})

/** Adds the words of a text. */
export function learn({words, stems}: Vocabulary, text: string, found: Word[]): void {
  for (const [plain, {stem, start, end}] of new Map(found.map((word) => [word.plain, word]))) {
    words.fetch(plain, () => ({stem, written: text.slice(start, end).toLowerCase(), count: 0})).count++
    stems.add(stem)
  }
}

/** What may be meant by a word that somebody typed. */
export interface Meant {
  /** The stems that stand for it. */
  stems: string[]
  /** The word that it was taken for, when it was misspelt. */
  corrected: string | null
}

/** As many words as may complete what was typed. */
const MOST_ENDINGS = 30

/**
 * A word that we know stands for itself. Else it is the beginning of words that we know; else it is misspelt, and the
 * nearest of our words is meant, of equally near ones the commonest. `unfinished` words may always go on.
 */
export function meant(vocabulary: Vocabulary, {plain, stem}: Word, unfinished = false): Meant {
  const isKnown = vocabulary.stems.has(stem)
  if (isKnown && !unfinished) return {stems: [stem], corrected: null}
  const stems = new Set([...(isKnown ? [stem] : []), ...endings(vocabulary, plain)])
  if (stems.size > 0) return {stems: [...stems], corrected: null}
  const nearest = nearestTo(vocabulary, plain)
  return nearest ? {stems: [nearest.stem], corrected: nearest.written} : {stems: [stem], corrected: null}
}

function endings({words}: Vocabulary, beginning: string): string[] {
  if (beginning.length < 2) return []
  const known = [...words.atPrefix(beginning).values()]
  return known
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_ENDINGS)
    .map(({stem}) => stem)
}

/** How many letters may be wrong. Short words are too alike, and very long ones are not misspelt words of ours. */
const mostWrong = ({length}: string) => (length < 4 || length > 24 ? 0 : length < 7 ? 1 : 2)

function nearestTo({words}: Vocabulary, word: string): Known | null {
  const most = mostWrong(word)
  if (most === 0) return null
  const near = [...words.fuzzyGet(word, most)].map(([spelt, [known, distance]]) => ({spelt, known, distance}))
  // Hardly anybody gets the first letter wrong.
  const rank = ({spelt, distance}: (typeof near)[number]) => distance + (spelt[0] === word[0] ? 0 : 1)
  near.sort((one, other) => rank(one) - rank(other) || other.known.count - one.known.count)
  return near[0]?.known ?? null
}
