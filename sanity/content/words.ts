import {enGB} from '#lib/words/en-GB.ts'

/** What editors choose from, in the words that an English site shows for it: the Studio and the rules are in English. */
export const GRADE_WORDS = enGB.grades.long
export const OUTCOME_WORDS = enGB.outcomes
export const KIND_WORDS = enGB.sources.kinds
export const INTENT_WORDS = enGB.foods.intents
export const GROUP_WORDS = enGB.foods.groups
export const LEVEL_WORDS = enGB.care.level
export const ROLE_WORDS = enGB.people.roles
export const INDEX_WORDS = enGB.indexes
