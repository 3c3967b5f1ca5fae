/** From how many characters on a title is set smaller, and in how many lines at most. */
const SIZES = [
  {from: 0, fontSize: 88, lineClamp: 3},
  {from: 42, fontSize: 72, lineClamp: 4},
  {from: 88, fontSize: 58, lineClamp: 5},
  {from: 150, fontSize: 48, lineClamp: 6},
] as const

/** How large a title is set, so that it fits. */
export const sizeOf = (title: string) => SIZES.findLast(({from}) => title.length >= from) ?? SIZES[0]

const LONGEST = 400

/** A title as it can be drawn: without what has no shape, and without what would be cut off anyway. */
export const drawable = (title: string): string =>
  title
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
