import {circle, drawing, fill, flat, label, mist, teal, times} from './draw.ts'

const grid = (x: number, perRow: number, people: number, found: number) =>
  times(people, (index) =>
    circle(
      x + (index % perRow) * 56,
      170 + Math.floor(index / perRow) * 56,
      20,
      index < found ? flat(teal) : `${fill(mist)} stroke="none"`,
    ),
  )

/** One dot a person: 52 of 113 with rosacea, 3 of 60 without, had bacterial overgrowth. */
export const rosaceaNumbers = drawing(
  grid(120, 12, 113, 52),
  grid(940, 8, 60, 3),
  label('52 of 113', 428, 810, {size: 84, colour: teal}),
  label('with rosacea', 428, 888, {size: 60}),
  label('3 of 60', 1136, 810, {size: 84, colour: teal}),
  label('without rosacea', 1136, 888, {size: 60}),
)
