import {alphabetically} from '#lib/words/in-locale.ts'
import {locale} from '#lib/words/language.ts'

/** The things that begin with a letter. */
export interface Letter<T> {
  letter: string
  items: T[]
}

const OTHERS = '0–9'

/** Things from A to Z, by their first letter, accents aside; what begins with none comes last. */
export const byLetter = <T>(items: T[], nameOf: (item: T) => string): Letter<T>[] =>
  [...Map.groupBy(fromAToZ(items, nameOf), (item) => letterOf(nameOf(item)))]
    .map(([letter, ofLetter]) => ({letter, items: ofLetter}))
    .sort((one, other) => Number(one.letter === OTHERS) - Number(other.letter === OTHERS))

const fromAToZ = <T>(items: T[], nameOf: (item: T) => string) =>
  items.toSorted((one, other) => alphabetically(nameOf(one), nameOf(other)))

/** Where a letter's things begin on the page. */
export const anchorOf = (letter: string): string => `letter-${letter}`

/** A preview hides marks in names, and editors may open them with a quotation mark. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').match(/[\p{L}\p{N}]/u) ?? []
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale) : OTHERS
}
