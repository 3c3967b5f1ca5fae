import {remember} from '../rules/remember.ts'
import type {SearchEntry} from './entry.ts'
import {type Word, wordsOf} from './words-of.ts'

/** A stretch of text; `marked` where it is what was looked for. */
export interface Piece {
  text: string
  marked: boolean
}

interface Passage {
  text: string
  words: Word[]
}

/** As long as an excerpt gets, in characters. */
const LONGEST = 230
/** So much stands before the first word that was looked for, when the beginning is cut off. */
const BEFORE = 60

const passageOf = (text: string): Passage => ({text, words: wordsOf(text)})

/** The passages of a document, the one that says what it is about first. */
const passagesIn = remember((entry: SearchEntry): Passage[] =>
  [entry.lead, ...entry.text.split('\n')].filter(Boolean).map(passageOf),
)

const foundIn = ({words}: Passage, stems: ReadonlySet<string>): number =>
  new Set(words.flatMap(({stem}) => (stems.has(stem) ? stem : []))).size

/** The passage of a document that has most of what was looked for, the earliest of several, cut to size and marked. */
export function excerptOf(entry: SearchEntry, stems: ReadonlySet<string>): Piece[] {
  const passages = passagesIn(entry)
  const most = Math.max(0, ...passages.map((passage) => foundIn(passage, stems)))
  const best = passages.find((passage) => foundIn(passage, stems) === most)
  return best ? piecesOf(cutToSize(best, stems), stems) : []
}

/** A text with what was looked for marked in it. */
export const marked = (text: string, stems: ReadonlySet<string>): Piece[] => piecesOf(passageOf(text), stems)

function piecesOf({text, words}: Passage, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) pieces.push({text: text.slice(start, end), marked: isMarked})
  }
  let written = 0
  for (const {start, end} of words.filter(({stem}) => stems.has(stem))) {
    add(written, start, false)
    add(start, end, true)
    written = end
  }
  add(written, text.length, false)
  return pieces
}

/** A long passage from a word before the first find to a word that still has room. */
function cutToSize(passage: Passage, stems: ReadonlySet<string>): Passage {
  const {text, words} = passage
  if (text.length <= LONGEST) return passage
  const first = words.find(({stem}) => stems.has(stem))?.start ?? 0
  const fits = first < LONGEST - BEFORE
  const start = fits ? 0 : (words.find((word) => word.start >= first - BEFORE)?.start ?? 0)
  const end = words.findLast((word) => word.end <= start + LONGEST)?.end ?? start + LONGEST
  return passageOf(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`)
}
