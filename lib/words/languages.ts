import {enGB} from './en-GB.ts'
import type {Messages} from './messages.ts'
import {pseudo} from './pseudo.ts'

interface Language {
  messages: Messages
  direction: 'ltr' | 'rtl'
  /** Whether a point begins with a small letter where it follows another in a line. */
  lowersPoints: boolean
}

/** The languages that the site can be in, by their BCP 47 tags. "ar-XB" is no language: it shows what was not translated, from right to left. */
export const languages = {
  'en-GB': {messages: enGB, direction: 'ltr', lowersPoints: true},
  'ar-XB': {messages: pseudo(enGB), direction: 'rtl', lowersPoints: false},
} satisfies Record<string, Language>

export type LanguageTag = keyof typeof languages

/** The tags of all languages. */
export const languageTags = Object.keys(languages) as LanguageTag[] // its keys are all it has
