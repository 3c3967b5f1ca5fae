interface Sides {
  for: number
  qualifying: number
  against: number
}

/** "2 for, 1 qualifying, 3 against"; "no source" where there is none. */
export function sidesInNumbers({qualifying, ...sides}: Sides): string {
  if (sides.for + sides.against === 0) return qualifying > 0 ? `${qualifying} qualifying` : 'no source'
  return [`${sides.for} for`, ...(qualifying > 0 ? [`${qualifying} qualifying`] : []), `${sides.against} against`].join(
    ', ',
  )
}

/** "2 for, 3 against", where there is room for no more; of sources that only qualify, their number. */
export const briefSidesInNumbers = (sides: Sides): string =>
  sidesInNumbers(sides.for + sides.against > 0 ? {...sides, qualifying: 0} : sides)
