import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {figureViewOrNull} from '../../blocks/figure/view.ts'
import {path} from '../schema.ts'
import type {FoodDigest} from './query.ts'

export type FoodDigestView = ReturnType<typeof foodDigestView>

/** A food as lists and tables show it. */
export const foodDigestView = ({_id, name, slug, group, summary, portion, contains, cautions, image}: FoodDigest) => ({
  id: _id,
  name,
  href: path(stegaClean(slug)),
  group,
  groupWord: words.foods.groups[group],
  summary,
  portion,
  contains,
  cautions: cautions.map(({_key, who, text}) => ({key: _key, who, text})),
  image: figureViewOrNull(image),
})
