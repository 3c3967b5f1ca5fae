import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {MetaView} from '../meta/view.ts'

/** How many entries stand on one page of the lists that grow with the site. */
export const A_PAGE = {articles: 24, sources: 100} as const

export type PagingView = ReturnType<typeof pagingView>

/** The address of one page of a list: the first has the list's own. */
export const pagePath = (list: string, page: number): string => (page === 1 ? list : `${list}/page/${page}`)

/** Which entries stand on a page, as queries ask for them. */
export const span = (page: number, size: number) => ({start: (page - 1) * size, end: page * size})

/** All entries, for whoever examines them. */
export const ALL = {start: 0, end: 100_000}

/** How many pages a list has; an empty one has its first. */
export const pagesFor = (entries: number, size: number): number => Math.max(1, Math.ceil(entries / size))

/** The addresses of the pages of a list after its first. */
export const laterPages = (list: string, entries: number, size: number): string[] =>
  Array.from({length: pagesFor(entries, size) - 1}, (_, index) => pagePath(list, index + 2))

/** The page that an address names; null for what is no number, and for the first, which has another address. */
export const pageNumber = (word: string): number | null =>
  /^[1-9]\d{0,3}$/.test(word) && word !== '1' ? Number(word) : null

/** Where a page of a list stands, and its neighbours. */
export function pagingView(list: string, page: number, pages: number) {
  return {
    page,
    pages,
    previous: page > 1 ? pagePath(list, page - 1) : null,
    next: page < pages ? pagePath(list, page + 1) : null,
  }
}

/** What the head of a page of a list says; its picture and its feeds are those of the list. */
export const pagedMeta = (meta: MetaView, page: number): MetaView =>
  page === 1
    ? meta
    : {
        ...meta,
        title: say(words.site.paging.title, {title: meta.title, page}),
        canonicalPath: pagePath(meta.canonicalPath, page),
      }
