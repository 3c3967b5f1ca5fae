import {LRUCache} from 'lru-cache'

/** A sentence and where it begins in its text. */
export interface Sentence {
  text: string
  start: number
}

// Intl.Segmenter never joins two sentences, as parse-english does after a number or a short word (“31. They”).
const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'})
const known = new LRUCache<string, Sentence[]>({max: 5000})

/** The sentences of a text, in their order. */
export function sentencesOf(text: string): Sentence[] {
  const before = known.get(text)
  if (before) return before
  const sentences = [...segmenter.segment(text)].flatMap(({segment, index}) => {
    const trimmed = segment.trim()
    return trimmed ? [{text: trimmed, start: index + segment.indexOf(trimmed)}] : []
  })
  known.set(text, sentences)
  return sentences
}

/** The words of a text, as the limits on length count them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
