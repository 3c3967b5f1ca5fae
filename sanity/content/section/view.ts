import {stegaClean} from '@sanity/client/stega'
import {articleCardView} from '../article/card/view.ts'
import {metaView} from '../meta/view.ts'
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

/** A section on its own page. */
export function sectionView(section: Section) {
  const card = sectionCardView(section)
  return {
    ...card,
    articles: section.articles.map(articleCardView),
    meta: metaView({title: card.title, description: card.standfirst, path: card.href, kind: 'section'}),
  }
}
