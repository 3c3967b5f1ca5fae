import {uncapitalised} from '#lib/words/in-locale.ts'
import {lowersPoints, words} from '#lib/words/language.ts'

/** How well a claim is supported, in the one word that stands in running text. */
export const gradeWords = words.grades.short

export type Grade = keyof typeof words.grades.short
export type CareLevel = keyof typeof words.care.level

/** "Salt; fibre; often fish or shellfish": points that were written one by one, as one line. */
export const inOneLine = (points: string[]): string =>
  points.map((point, index) => (index > 0 && lowersPoints ? begunSmall(point) : point)).join('; ')

/** An abbreviation stays as it is. */
const begunSmall = (point: string) => (/^\p{Lu}\p{Ll}/u.test(point) ? uncapitalised(point) : point)

/** What a source does to a claim. */
export const stanceWords = words.stances.short

/** How soon to get help, as read out before the heading. */
export const careWords = {
  emergency: `${words.care.spoken.emergency} `,
  urgent: `${words.care.spoken.urgent} `,
  routine: `${words.care.spoken.routine} `,
} as const

/** "1 source", "3 sources". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
