import {readNow} from '#sanity/read.ts'
import {entryOf, registry} from '../registry.ts'
import type {Entry} from '../shown.ts'
import {type Change, urlsShowing} from '../shown-on.ts'
import {addressed, referringTo, withIds} from './query.ts'

/** The paths of the pages that show a document, before its change or after it; 'everything' for all pages. */
export const urlsTouchedBy = (change: Change): Promise<string[] | 'everything'> =>
  urlsShowing(change, {
    referringTo: async (ids) => (await Promise.all(ids.map((id) => readNow(referringTo, {id})))).flat(),
    withIds: (ids) => readNow(withIds, {ids}),
  })

/** The paths of all pages there are: the lists, and every document that has an address. */
export async function allUrls(): Promise<string[]> {
  const entries: Entry[] = Object.values(registry)
  const lists = entries.flatMap(({listed = {}}) => Object.keys(listed)).filter((place) => place !== 'everything')
  const types = entries.flatMap(({schema, path}) => (path ? [schema.name] : []))
  const pages = (await readNow(addressed, {types})).flatMap(({_type, slug}) => entryOf(_type)?.path?.(slug) ?? [])
  return [...new Set([...lists, ...pages].map((url) => url.replace(/#.*/, '')))]
}
