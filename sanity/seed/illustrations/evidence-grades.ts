import {drawing, label, path, place, teal} from './draw.ts'

const quarters = [
  'M13 2a9 9 0 0 1 9 9h-9Z',
  'M22 13a9 9 0 0 1-9 9v-9Z',
  'M11 22a9 9 0 0 1-9-9h9Z',
  'M2 11a9 9 0 0 1 9-9v9Z',
]
const full = `fill="${teal}" stroke="${teal}" stroke-width="1.2"`
const open = `stroke="${teal}" stroke-width="1.2"`

const symbol = (filled: number) =>
  quarters.map((quarter, index) => path(quarter, index < filled ? full : open)).join('')

const split = path('M11 1.5v17a8.5 8.5 0 0 1 0-17Z', full) + path('M13.8 6.3v15.4a7.7 7.7 0 0 0 0-15.4Z', open)

const rows: [sign: string, grade: string, verb: string][] = [
  [symbol(4), 'Strong', 'does'],
  [symbol(3), 'Moderate', 'probably'],
  [symbol(2), 'Limited', 'may'],
  [split, 'Contested', 'studies disagree'],
  [symbol(0), 'Unsupported', 'no good evidence'],
]

/** The five grades with their signs and the verb that goes with each. */
export const evidenceGrades = drawing(
  ...rows.map(([sign, grade, verb], index) => {
    const y = 72 + index * 178
    return (
      place(130, y, sign, {scale: 6}) +
      label(grade, 340, y + 96, {size: 76, anchor: 'start'}) +
      label(verb, 860, y + 96, {size: 64, anchor: 'start', colour: teal})
    )
  }),
)
