import type {Grade} from '../words.ts'

/** A path, of one part or several, in a square of 24. */
interface Piece {
  d: string
  filled: boolean
}

/** Quarters of a disc, clockwise from the top right, each a little apart from the next. */
const QUARTERS = [
  'M13 2a9 9 0 0 1 9 9h-9Z',
  'M22 13a9 9 0 0 1-9 9v-9Z',
  'M11 22a9 9 0 0 1-9-9h9Z',
  'M2 11a9 9 0 0 1 9-9v9Z',
]

/** Two halves that have slid apart. */
const HALVES = [
  {d: 'M11 1.5v17a8.5 8.5 0 0 1 0-17Z', filled: true},
  {d: 'M13.8 6.3v15.4a7.7 7.7 0 0 0 0-15.4Z', filled: false},
]

const FILLED: Record<Exclude<Grade, 'contested'>, number> = {strong: 4, moderate: 3, limited: 2, unsupported: 0}

/** What the sign of a grade is made of: what is filled, and what is not. The mark of the site is the sign of moderate evidence. */
export function shapeOf(grade: Grade): Piece[] {
  const parts = grade === 'contested' ? HALVES : QUARTERS.map((d, index) => ({d, filled: index < FILLED[grade]}))
  const together = (filled: boolean) => parts.filter((part) => part.filled === filled).map(({d}) => d)
  return [true, false].map((filled) => ({d: together(filled).join(''), filled})).filter(({d}) => d !== '')
}
