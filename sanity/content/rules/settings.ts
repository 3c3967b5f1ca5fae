import type {StoredDocument} from '../references.ts'
import type {Settings} from './rule.ts'
import {numberOf, objectsOf, textOf} from './values.ts'

const INTERVAL_MONTHS = 12

/** What rules need of the settings document; a dataset without one has no loaded words and reviews once a year. */
export const settingsOf = (document: StoredDocument | undefined): Settings => ({
  reviewIntervalMonths: numberOf(document?.reviewIntervalMonths) ?? INTERVAL_MONTHS,
  lintWords: objectsOf(document?.lintWords).flatMap(({word, advice}) =>
    textOf(word) ? [{word: textOf(word), advice: textOf(advice)}] : [],
  ),
})
