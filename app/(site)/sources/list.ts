import {notFound} from 'next/navigation'
import {cache} from 'react'
import {A_PAGE, pagePath, span} from '#sanity/content/page-list/paging.ts'
import {sources} from '#sanity/content/source/query.ts'
import {INDEX} from '#sanity/content/source/schema.ts'
import {sourceIndexView} from '#sanity/content/source/view.ts'
import {listPage} from '#sanity/content/structured-data/list-page.ts'
import {read} from '#sanity/read.ts'

/** One page of the index of sources, asked for once a render. */
export const sourcesOn = cache(async (page: number) => {
  const index = sourceIndexView(await read(sources, span(page, A_PAGE.sources), pagePath(INDEX, page), INDEX), page)
  if (page > index.paging.pages) notFound()
  const entries = index.kinds.flatMap(({sources}) => sources)
  return {index, jsonLd: listPage(index.meta, entries, (page - 1) * A_PAGE.sources)}
})
