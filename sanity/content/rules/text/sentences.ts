import {LRUCache} from 'lru-cache'

/** A sentence and where it begins in its text. */
export interface Sentence {
  text: string
  start: number
}

// Intl.Segmenter never joins two sentences, as parse-english does after a number or a short word (“31. They”).
// It does end one at “Dr.” and “e.g.” where a capital follows: no engine reads the lists of abbreviations that ICU has.
const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'})
const known = new LRUCache<string, Sentence[]>({max: 5000})

/** The sentences of a text, in their order. */
export function sentencesOf(text: string): Sentence[] {
  const before = known.get(text)
  if (before) return before
  const sentences: Sentence[] = []
  for (const {segment, index} of segmenter.segment(text)) {
    const trimmed = segment.trim()
    const last = sentences.at(-1)
    if (last && GOES_ON.test(last.text)) last.text = text.slice(last.start, index + segment.length).trimEnd()
    else if (trimmed) sentences.push({text: trimmed, start: index + segment.indexOf(trimmed)})
  }
  known.set(text, sentences)
  return sentences
}

/** Abbreviations after which a sentence hardly ever ends. */
const GOES_ON = /(?<![\p{L}\p{N}])(Dr|Prof|Mr|Mrs|Ms|St|Fig|e\.g|i\.e|vs|cf|approx)\.$/u

/** The words of a text, as the limits on length count them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
