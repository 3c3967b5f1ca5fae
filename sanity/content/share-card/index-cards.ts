import {words} from '#lib/words/language.ts'
import {gradeCounts} from '../claim/card/view.ts'
import type {ClaimCard} from '../claim/query.ts'
import {type MetaView, metaView} from '../meta/view.ts'
import {INDEX_CARDS, indexCardFile} from './files.ts'
import type {SiteName} from './query.ts'

/** Pages whose pictures count all claims. */
const COUNTING = ['/', '/evidence']

/** What the head of a page that is no document's says, found by the address of its picture; null for no such picture. */
export function metaOfIndex(file: string, site: SiteName | null, grades: Pick<ClaimCard, 'grade'>[]): MetaView | null {
  const path = Object.keys(INDEX_CARDS).find((page) => indexCardFile(page) === file)
  if (!path) return null
  const counts = COUNTING.includes(path) ? gradeCounts(grades) : []
  return metaView({title: titleOf(path, site), description: null, path, grades: counts})
}

const titleOf = (path: string, site: SiteName | null): string => {
  const name = INDEX_CARDS[path]
  if (name === 'search') return words.search.title
  return name === undefined || name === 'home' ? (site?.tagline ?? words.site.home) : words.indexes[name].title
}
