import {locale} from './language.ts'

const unit = new Intl.ListFormat(locale, {type: 'unit'})
const conjunction = new Intl.ListFormat(locale, {type: 'conjunction'})
const collator = new Intl.Collator(locale, {sensitivity: 'base', numeric: true, ignorePunctuation: true})
const day = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})

type Item = string | number | null | undefined | false

/** "A, B, C". What is null or empty is left out. */
export const listed = (items: Item[]): string => unit.format(items.filter(Boolean).map(String))

/** "A, B and C". What is null or empty is left out. */
export const listedWithAnd = (items: Item[]): string => conjunction.format(items.filter(Boolean).map(String))

/** Where what stands in a list of so many: places of items, and what stands between them. */
export const listPlaces = (length: number, type: 'unit' | 'conjunction') =>
  (type === 'unit' ? unit : conjunction).formatToParts(Array.from({length}, (_, place) => String(place)))

/** The order of two texts from A to Z; capitals and quotation marks do not count. */
export const alphabetically = (one: string, other: string): number => collator.compare(one, other)

/** "3 November 2026". */
export const dayInWords = (date: Date): string => day.format(date)

/** A text with its first letter large. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** A text with its first letter small. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)
