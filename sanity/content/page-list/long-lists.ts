import {path as sectionPath} from '../section/schema.ts'
import {LISTS_SITEMAP} from '../sitemap/files.ts'
import {INDEX} from '../source/schema.ts'
import {A_PAGE, laterPages} from './paging.ts'
import type {Lengths} from './query.ts'

interface LongList {
  path: string
  entries: number
  size: number
}

/** The lists that go over several pages when they are long. */
const longLists = ({sources, sections}: Lengths): LongList[] => [
  {path: INDEX, entries: sources, size: A_PAGE.sources},
  ...sections.map(({slug, articles}) => ({path: sectionPath(slug), entries: articles, size: A_PAGE.articles})),
]

/** Whether a path is that of a list which may go over several pages. */
export const isLongList = (path: string): boolean => path === INDEX || /^\/sections\/[^/.]+$/.test(path)

/** Whether a path looks like a further page of such a list; whether there is one depends on its length. */
export const isLaterPage = (path: string): boolean => /^\/(sources|sections\/[^/]+)\/page\/[^/]+$/.test(path)

/** Every page of these lists after the first. */
export const laterPagesOf = (lengths: Lengths): string[] =>
  longLists(lengths).flatMap(({path, entries, size}) => laterPages(path, entries, size))

/** What a change of some lists touches beside their first pages: the later ones, and the sitemap when their number may be another. */
export const pagesOfLists = (lengths: Lengths, lists: ReadonlySet<string>): string[] =>
  longLists(lengths)
    .filter(({path}) => lists.has(path))
    .flatMap(({path, entries, size}) => [
      ...laterPages(path, entries, size),
      ...(entries >= size && entries % size <= 1 ? [LISTS_SITEMAP] : []),
    ])
