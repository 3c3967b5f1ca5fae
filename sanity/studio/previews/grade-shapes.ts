import type {GRADES} from '#sanity/content/claim/schema.ts'

export type Grade = (typeof GRADES)[number]

/** Quarters of a disc, clockwise from the top right: the signs that the site shows, in a square of 24. */
const QUARTERS = [
  'M13 2a9 9 0 0 1 9 9h-9Z',
  'M22 13a9 9 0 0 1-9 9v-9Z',
  'M11 22a9 9 0 0 1-9-9h9Z',
  'M2 11a9 9 0 0 1 9-9v9Z',
]
const FILLED = {strong: 4, moderate: 3, limited: 2, unsupported: 0}

/** A part of a sign. */
interface Shape {
  path: string
  filled: boolean
}

/** What the sign of a grade is drawn of. A contested claim has two halves that have slid apart. */
export const shapesOf = (grade: Grade): Shape[] =>
  grade === 'contested'
    ? [
        {path: 'M11 1.5v17a8.5 8.5 0 0 1 0-17Z', filled: true},
        {path: 'M13.8 6.3v15.4a7.7 7.7 0 0 0 0-15.4Z', filled: false},
      ]
    : QUARTERS.map((path, index) => ({path, filled: index < FILLED[grade]}))

/** The sign as a CSS mask, for places where the editor allows no element of ours. */
export function maskOf(grade: Grade): string {
  const paths = shapesOf(grade).map(
    ({path, filled}) => `<path d="${path}" fill="${filled ? 'black' : 'none'}" stroke="black" stroke-width="1.4"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${paths.join('')}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
