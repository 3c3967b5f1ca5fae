import {claimCardView, gradeCounts} from '../claim/card/view.ts'
import {claimRecord} from '../claim/record.ts'
import {foodListCardView} from '../food-list/view.ts'
import {metaView} from '../meta/view.ts'
import {GROUP_WORDS, INDEX_WORDS} from '../words.ts'
import {foodDigestView} from './digest/view.ts'
import type {Food, FoodIndex} from './query.ts'
import {GROUPS} from './schema.ts'

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

/** All foods by group, each with the claims about it, and all lists. */
export function foodIndexView({foods, lists}: FoodIndex) {
  const rows = foods.map(({food, claims}) => ({...foodDigestView(food), claims: claims.map(claimCardView)}))
  return {
    groups: GROUPS.map((group) => ({
      group,
      groupWord: GROUP_WORDS[group],
      foods: rows.filter((food) => food.group === group),
    })).filter((group) => group.foods.length > 0),
    lists: lists.map(foodListCardView),
    meta: metaView({...INDEX_WORDS.foods, path: '/foods'}),
  }
}
