import {words} from '#lib/words/language.ts'
import {articlesOn} from '../article/near/view.ts'
import {claimCardView, gradeCounts} from '../claim/card/view.ts'
import {claimRecord} from '../claim/record.ts'
import {shoppingListView} from '../food-list/shopping.ts'
import {foodListCardView} from '../food-list/view.ts'
import {metaView} from '../meta/view.ts'
import {foodDigestView} from './digest/view.ts'
import type {Food, FoodIndex} from './query.ts'

export type FoodView = ReturnType<typeof foodView>
export type FoodIndexView = ReturnType<typeof foodIndexView>

/** A food on its own page: what is claimed of it, here and in the lists that it stands in. */
export function foodView(food: Food) {
  const record = claimRecord()
  const digest = foodDigestView(food)
  const claims = food.claims.map(record.cite)
  const grades = gradeCounts(claims)
  const {summary: description} = digest
  const lists = food.lists.map(({card, items}) => {
    const own = items.find((item) => item.food === food._id)
    return {...foodListCardView(card), claim: own?.claim ? record.cite(own.claim) : null, note: own?.note ?? null}
  })
  return {
    ...digest,
    claims,
    lists,
    record: record.all(),
    further: articlesOn(food.articlesByClaim, digest.name),
    meta: metaView({
      title: digest.name,
      description,
      path: digest.href,
      image: food.image?.image,
      kind: 'food',
      grades,
    }),
  }
}

/** All foods in order of their names, each with the claims about it, here and in lists; and all lists. */
export function foodIndexView({foods, lists}: FoodIndex) {
  const items = lists.flatMap((list) => list.items)
  const rows = foods.map(({food, claims}) => {
    const own = items.filter((item) => item.food === food._id)
    const all = [...claims, ...own.flatMap(({claim}) => claim ?? [])].map(claimCardView)
    const unique = [...new Map(all.map((claim) => [claim.id, claim])).values()]
    return {...foodDigestView(food), claims: unique, note: own.find(({note}) => note)?.note ?? null}
  })
  return {
    foods: rows,
    lists: lists.map(({card}) => foodListCardView(card)),
    shopping: shoppingListView(
      rows.map(({note, claims, ...food}) => ({key: food.id, food, note, grades: claims.map(({grade}) => grade)})),
    ),
    meta: metaView({...words.indexes.foods, path: '/foods'}),
  }
}
