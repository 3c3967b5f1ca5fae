/** How well a claim is supported, in the word readers see. */
export const gradeWords = {
  strong: 'Strong',
  moderate: 'Moderate',
  limited: 'Limited',
  contested: 'Contested',
  unsupported: 'Unsupported',
} as const

export type Grade = keyof typeof gradeWords

/** What each grade means in one line, for the key to the marks. */
export const gradeMeanings: Record<Grade, string> = {
  strong: 'Guidelines or good reviews agree.',
  moderate: 'Several studies agree; more could change the picture.',
  limited: 'Few, small or indirect studies.',
  contested: 'Studies disagree.',
  unsupported: 'We found no good evidence.',
}

/** What a source does to a claim. */
export const stanceWords = {supports: 'For', qualifies: 'Qualifying', contradicts: 'Against'} as const

export type Stance = keyof typeof stanceWords

/** How soon to get help: read out before the heading, and shown. */
export const careWords = {
  emergency: {label: 'Emergency', spoken: 'Immediate action needed: '},
  urgent: {label: 'Soon', spoken: 'Urgent advice: '},
  routine: {label: 'When you can', spoken: 'Non-urgent advice: '},
} as const

export type CareLevel = keyof typeof careWords

/** What a food list is for. */
export const intentWords = {
  eatMore: 'Eat more',
  mayHelp: 'May help',
  limit: 'Limit',
  noGoodEvidence: 'No good evidence',
} as const

/** Kinds of food, as headings of the food index. */
export const foodGroupWords = {
  vegetablesAndFruit: 'Vegetables and fruit',
  fermented: 'Fermented foods',
  collagenAndGlutamine: 'Collagen and glutamine',
  omega3: 'Omega-3 fats',
  other: 'Other foods',
} as const

/** Kinds of source, in the reader's words. */
export const sourceKindWords = {
  guideline: 'Guideline',
  systematicReview: 'Systematic review',
  randomisedTrial: 'Randomised trial',
  observationalStudy: 'Observational study',
  laboratoryStudy: 'Laboratory study',
  review: 'Review',
  consensus: 'Consensus statement',
  caseReport: 'Case report',
  healthService: 'Health service',
  regulator: 'Regulator',
  reference: 'Reference',
  promotional: 'Promotional page',
} as const

/** "1 source", "3 sources". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
