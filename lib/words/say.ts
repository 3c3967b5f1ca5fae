import {IntlMessageFormat} from 'intl-messageformat'
import type {ArgumentsOf} from './arguments.ts'
import {locale} from './language.ts'

const compiled = new Map<string, IntlMessageFormat>()

/** A message made ready once. */
export function compile(message: string): IntlMessageFormat {
  const known = compiled.get(message)
  if (known) return known
  const format = new IntlMessageFormat(message, locale)
  compiled.set(message, format)
  return format
}

/** A message of `words` with what belongs in it: say(words.sources.claimCount, {count: 3}). */
export const say = <M extends string>(message: M, values: ArgumentsOf<M>): string =>
  String(compile(message).format(values))
