import {readNow} from '#sanity/read.ts'
import {laterPagesOf} from '../page-list/long-lists.ts'
import {listLengths} from '../page-list/query.ts'
import {entryOf, registry} from '../registry.ts'
import type {Entry} from '../shown.ts'
import {type Change, urlsShowing} from '../shown-on.ts'
import {LISTS_SITEMAP, sitemapsOf} from '../sitemap/files.ts'
import {addressed, referringTo, withIds} from './query.ts'

/** The paths of all that shows a document, before its change or after it; 'everything' for all there is. */
export const urlsTouchedBy = (change: Change): Promise<string[] | 'everything'> =>
  urlsShowing(change, {
    referringTo: (ids) => readNow(referringTo, {ids}),
    withIds: (ids) => readNow(withIds, {ids}),
    lengths: () => readNow(listLengths, {}),
  })

/** The paths of all there is: the lists, every document that has an address, and last the files beside these. */
export async function allUrls(): Promise<string[]> {
  const entries: Entry[] = Object.values(registry)
  const lists = entries.flatMap(({listed = {}}) => Object.keys(listed)).filter((place) => place !== 'everything')
  const types = entries.flatMap(({schema, path}) => (path ? [schema.name] : []))
  const later = laterPagesOf(await readNow(listLengths, {}))
  const found = (await readNow(addressed, {types})).map(({_type, slug}) => {
    const {path, files = {}} = entryOf(_type) ?? {}
    const page = path?.(slug).replace(/#.*/, '')
    return page ? {page, files: Object.keys(files).map((suffix) => page + suffix)} : null
  })
  const own = found.filter((one) => one !== null)
  const files = [...entries.flatMap(sitemapsOf), ...own.flatMap(({files}) => files)]
  return [...new Set([...lists, ...later, ...own.map(({page}) => page), LISTS_SITEMAP, ...files])]
}
