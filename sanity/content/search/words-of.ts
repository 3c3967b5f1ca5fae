import {LRUCache} from 'lru-cache'
import {stemmer} from 'stemmer'

/** A word of a text, as it is compared with others, and where it stands. */
export interface Word {
  /** Without capitals and accents: "café" is "cafe". */
  plain: string
  /** Without its ending: "foods" and "food" are one. */
  stem: string
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** A word that no text of ours has is not worth more than this to anybody. */
const LONGEST = 40

/** Words that nearly every text has. */
const COMMON = new Set(
  [
    'a an and any are as at be been but by can could did do does for from had has have how i if in is it its me my no',
    'not of on or our s should so t than that the their them then there these they this those to was we were what',
    'when where which who why will with would you your about cause causes get good help helps make makes much very',
  ].flatMap((line) => line.split(' ')),
)

/** Texts use the same words over and over. */
const known = new LRUCache<string, {plain: string; stem: string}>({max: 50_000})

function formsOf(written: string) {
  const before = known.get(written)
  if (before) return before
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, LONGEST)
  const forms = {plain, stem: stemmer(plain)}
  known.set(written, forms)
  return forms
}

/** The words of a text in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({0: word, index}) => {
    const {plain, stem} = formsOf(word)
    return plain ? [{plain, stem, start: index, end: index + word.length}] : []
  })

/** The words among these that say what a text is about; all of them when none does. */
export function telling(words: Word[]): Word[] {
  const found = words.filter(({plain}) => !COMMON.has(plain))
  return found.length > 0 ? found : words
}
