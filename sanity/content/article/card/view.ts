import {stegaClean} from '@sanity/client/stega'
import {teaserFigureView} from '../../blocks/figure/view.ts'
import {dateView} from '../../dates.ts'
import {linkView} from '../../link/view.ts'
import {path} from '../schema.ts'
import type {ArticleCard} from './query.ts'

export type ArticleCardView = ReturnType<typeof articleCardView>

/** An article as lists show it. */
export const articleCardView = ({_id, title, slug, standfirst, section, hero, publishedOn}: ArticleCard) => ({
  id: _id,
  title,
  href: path(stegaClean(slug)),
  standfirst,
  section: section && linkView(section),
  hero: teaserFigureView(hero),
  published: dateView(publishedOn),
})
