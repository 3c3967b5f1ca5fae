import {uncapitalised} from '#lib/words/in-locale.ts'
import {lowersPoints, type words} from '#lib/words/language.ts'

export type Grade = keyof typeof words.grades.short
export type CareLevel = keyof typeof words.care.level

/** "Salt; fibre; often fish or shellfish": points that were written one by one, as one line. */
export const inOneLine = (points: string[]): string =>
  points.map((point, index) => (index > 0 && lowersPoints ? begunSmall(point) : point)).join('; ')

/** An abbreviation stays as it is. */
const begunSmall = (point: string) => (/^\p{Lu}\p{Ll}/u.test(point) ? uncapitalised(point) : point)
