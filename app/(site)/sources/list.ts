import {notFound} from 'next/navigation'
import {cache} from 'react'
import {A_PAGE, pagePath, span} from '#sanity/content/page-list/paging.ts'
import {sources} from '#sanity/content/source/query.ts'
import {INDEX} from '#sanity/content/source/schema.ts'
import {sourceIndexView} from '#sanity/content/source/view.ts'
import {read} from '#sanity/read.ts'

/** One page of the index of sources, asked for once a render. */
export const sourcesOn = cache(async (page: number) => {
  const index = sourceIndexView(await read(sources, span(page, A_PAGE.sources), pagePath(INDEX, page), INDEX), page)
  return page <= index.paging.pages ? index : notFound()
})
