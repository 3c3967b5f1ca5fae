/** How well a claim is supported, in the one word that stands in running text. */
export const gradeWords = {
  strong: 'Strong',
  moderate: 'Moderate',
  limited: 'Limited',
  contested: 'Contested',
  unsupported: 'Unsupported',
} as const

export type Grade = keyof typeof gradeWords

/** What a source does to a claim. */
export const stanceWords = {supports: 'For', qualifies: 'Qualifying', contradicts: 'Against'} as const

/** How soon to get help, as read out before the heading. */
export const careWords = {
  emergency: 'Immediate action needed: ',
  urgent: 'Urgent advice: ',
  routine: 'Non-urgent advice: ',
} as const

export type CareLevel = keyof typeof careWords

/** "Salt; fibre; often fish or shellfish": points that were written one by one, as one line. */
export const inOneLine = (points: string[]): string =>
  points.map((point, index) => (index > 0 && /^\p{Lu}\p{Ll}/u.test(point) ? lowerFirst(point) : point)).join('; ')

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** "1 source", "3 sources". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
