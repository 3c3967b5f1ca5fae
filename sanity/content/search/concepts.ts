import type {SearchEntry} from './entry.ts'
import {wordsOf} from './words-of.ts'

/** A thing that has several names: each as its stems, by any of them. */
export type Concepts = ReadonlyMap<string, string[][]>

/** The longest name that is looked for in a query. */
export const LONGEST_NAME = 4

const key = (stems: string[]) => stems.join(' ')

/** The names of a word or of words together; none when they name nothing. */
export const namesOf = (concepts: Concepts, stems: string[]): string[][] => concepts.get(key(stems)) ?? []

/**
 * What readers call a sign on the skin or a term, from the names that editors gave it. A word that several of its names
 * share stands for them all, when it `isRare` enough to tell things apart.
 */
export function conceptsOf(entries: SearchEntry[], isRare: (stem: string) => boolean): Concepts {
  const concepts = new Map<string, string[][]>()
  for (const {title, names} of entries) {
    if (names.length === 0) continue
    const all = [title, ...names].map((name) => wordsOf(name).map(({stem}) => stem)).filter(({length}) => length > 0)
    const together = [
      ...all,
      ...shared(all)
        .filter(isRare)
        .map((stem) => [stem]),
    ]
    for (const name of all) {
      const others = together.filter((other) => key(other) !== key(name))
      concepts.set(key(name), [...(concepts.get(key(name)) ?? []), ...others])
    }
  }
  return concepts
}

/** Words that at least two of the names have: what all of them are about. */
function shared(names: string[][]): string[] {
  const all = names.flatMap((name) => [...new Set(name)])
  return [...new Set(all.filter((stem, place) => all.indexOf(stem) !== place))]
}
