import {stegaClean} from '@sanity/client/stega'
import {alphabetically} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import type {TitledLink} from '../../link/query.ts'
import {linkView} from '../../link/view.ts'
import type {ClaimPage} from '../query.ts'

type Place = Pick<TitledLink, '_id' | '_type' | 'slug' | 'title'>

/**
 * Every page that shows a claim, by kind: where its text makes it, where it shows something that makes it,
 * and the foods that it is about or stands beside in a list.
 */
export function placesView({
  _id,
  exposure,
  places,
  inserts,
  lists,
}: Pick<ClaimPage, '_id' | 'exposure' | 'places' | 'inserts' | 'lists'>) {
  const foods = lists.flatMap(({items}) => items.flatMap(({claim, food}) => (claim === _id && food ? [food] : [])))
  const all: Place[] = [
    ...places,
    ...inserts,
    ...inserts.flatMap((insert) => insert.places),
    ...foods,
    ...(exposure?.food ? [exposure.food] : []),
  ]
  const once = [...new Map(all.map((place) => [place._id, place])).values()]
  return kinds
    .map((kind) => ({
      kind,
      kindWord: words.places[kind],
      pages: once
        .filter(({_type}) => stegaClean(_type) === kind)
        .map(linkView)
        .sort((one, other) => alphabetically(one.title, other.title)),
    }))
    .filter(({pages}) => pages.length > 0)
}

const kinds = Object.keys(words.places) as (keyof typeof words.places)[] // its keys are all it has
