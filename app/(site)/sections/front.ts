import {notFound} from 'next/navigation'
import {cache} from 'react'
import {A_PAGE, pagePath, span} from '#sanity/content/page-list/paging.ts'
import {sectionBySlug} from '#sanity/content/section/query.ts'
import {path} from '#sanity/content/section/schema.ts'
import {sectionView} from '#sanity/content/section/view.ts'
import {listPage} from '#sanity/content/structured-data/list-page.ts'
import {read} from '#sanity/read.ts'

/** One page of the front of a section, asked for once a render. */
export const frontOf = cache(async (slug: string, page: number) => {
  const list = path(slug)
  const section = await read(sectionBySlug, {slug, ...span(page, A_PAGE.articles)}, pagePath(list, page), list)
  const front = section && sectionView(section, page)
  if (!front || page > front.paging.pages) notFound()
  return {...front, jsonLd: listPage(front.meta, front.articles, (page - 1) * A_PAGE.articles)}
})
