import {stegaClean} from '@sanity/client/stega'
import {articleCardView} from '../article/card/view.ts'
import {metaView} from '../meta/view.ts'
import {A_PAGE, pagedMeta, pagesFor, pagingView} from '../page-list/paging.ts'
import type {Section, SectionCard} from './query.ts'
import {path} from './schema.ts'

export type SectionView = ReturnType<typeof sectionView>

/** A section as lists show it. */
export const sectionCardView = ({_id, title, slug, standfirst}: SectionCard) => ({
  id: _id,
  title,
  href: path(stegaClean(slug)),
  standfirst,
})

/** One page of the front of a section. */
export function sectionView(section: Section, page = 1) {
  const card = sectionCardView(section)
  const meta = metaView({title: card.title, description: card.standfirst, path: card.href, kind: 'section'})
  return {
    ...card,
    articles: section.articles.map(articleCardView),
    paging: pagingView(card.href, page, pagesFor(section.total, A_PAGE.articles)),
    meta: pagedMeta(meta, page),
  }
}
