import {partOf, textOf} from '../../rules/values.ts'

/** Statuses by which somebody vouches for the text as it stands. */
const VOUCHED = ['sourcesChecked', 'clinicallyReviewed']

/** Whether somebody has vouched for the text as it stands. */
export const isReviewed = (review: unknown): boolean => VOUCHED.includes(textOf(partOf(review).status))

/** The day of the last review, also of a text that was changed since; empty when there was none. */
export const reviewedOn = (review: unknown): string => textOf(partOf(review).reviewedOn).slice(0, 10)
