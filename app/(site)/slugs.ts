import {A_PAGE, pagesFor} from '#sanity/content/page-list/paging.ts'
import {listLengths, slugsOf} from '#sanity/content/page-list/query.ts'
import {read} from '#sanity/read.ts'

/** The pages of one type that are made ahead; any other is made when it is first asked for. */
export const slugParams = async (type: string) => (await read(slugsOf(type), {}, '/')).map(({slug}) => ({slug}))

/** The later pages of the fronts of sections that are made ahead. */
export const laterSectionParams = async () =>
  (await read(listLengths, {}, '/')).sections.flatMap(({slug, articles}) =>
    later(articles, A_PAGE.articles).map((page) => ({slug, page})),
  )

/** The later pages of the index of sources that are made ahead. */
export const laterSourceParams = async () =>
  later((await read(listLengths, {}, '/')).sources, A_PAGE.sources).map((page) => ({page}))

const later = (entries: number, size: number): string[] =>
  Array.from({length: pagesFor(entries, size) - 1}, (_, index) => String(index + 2))
