import {publicEnv} from '../public-env.ts'
import type {enGB} from './en-GB.ts'
import {type LanguageTag, languages, languageTags} from './languages.ts'

/** There is no language of this tag. */
export class LanguageError extends Error {
  override name = 'LanguageError'
}

const isLanguage = (tag: string): tag is LanguageTag => tag in languages

function chosen(tag: string) {
  if (isLanguage(tag)) return {tag, ...languages[tag]}
  throw new LanguageError(`SITE_LANGUAGE is "${tag}"; set it to one of ${languageTags.join(', ')}. See .env.example.`)
}

const {tag, messages, ...language} = chosen(publicEnv.language)

/** The language of the site, as `lang` has it and Intl takes it. */
export const locale: string = tag

export const {direction, lowersPoints} = language

/** All texts of the interface in the language of the site. Types read the English ones, whose arguments all languages share. */
export const words = messages as typeof enGB
