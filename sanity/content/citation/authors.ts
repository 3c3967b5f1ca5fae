/** A name as CSL-JSON has it: of a person, or of a body that keeps its name whole. */
export type Name = {family: string; given: string} | {literal: string}

/** "De Pessemier B": family names, then up to four initials. */
const PERSON = /^(?<family>[\p{L}’'‐-]+(?: [\p{L}’'‐-]+)*) (?<initials>\p{Lu}{1,4})$/u
const AND_OTHERS = /^(et al\.?|and others)$/i

/**
 * The names in a line such as "Long J, De Pessemier B, et al.". A line that is no list of persons with initials, such as
 * "Health Service Executive (Ireland)", is one name. CSL-JSON has no "et al.": it is left out.
 */
export function namesIn(authors: string): Name[] {
  const parts = authors.split(',').map((part) => part.trim())
  const named = parts.filter((part) => part && !AND_OTHERS.test(part))
  const persons = named.flatMap((part) => personIn(part) ?? [])
  return persons.length === named.length ? persons : [{literal: authors.trim()}]
}

function personIn(part: string): Name | null {
  const {family, initials} = PERSON.exec(part)?.groups ?? {}
  return family && initials ? {family, given: [...initials].map((letter) => `${letter}.`).join(' ')} : null
}
