import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'

interface Sides {
  for: number
  qualifying: number
  against: number
}

const {counts} = words.stances

/** "2 for, 1 qualifying, 3 against"; "no source" where there is none. */
export function sidesInNumbers({qualifying, ...sides}: Sides): string {
  const qualified = qualifying > 0 && say(counts.qualifying, {count: qualifying})
  if (sides.for + sides.against === 0) return qualified || counts.none
  return listed([say(counts.for, {count: sides.for}), qualified, say(counts.against, {count: sides.against})])
}

/** "2 for, 3 against", where there is room for no more; of sources that only qualify, their number. */
export const briefSidesInNumbers = (sides: Sides): string =>
  sidesInNumbers(sides.for + sides.against > 0 ? {...sides, qualifying: 0} : sides)
