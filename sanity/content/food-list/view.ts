import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {nearestArticles} from '../article/near/view.ts'
import {gradeCounts} from '../claim/card/view.ts'
import {type ClaimRecord, claimRecord} from '../claim/record.ts'
import {foodDigestView} from '../food/digest/view.ts'
import {metaView} from '../meta/view.ts'
import type {FoodList, FoodListCard, FoodListDigest} from './query.ts'
import {path} from './schema.ts'
import {shoppingListView} from './shopping.ts'

export type FoodListDigestView = ReturnType<typeof foodListDigestView>
export type FoodListView = ReturnType<typeof foodListView>

/** A food list as an index shows it. */
export const foodListCardView = ({_id, title, slug, intent, standfirst}: FoodListCard) => ({
  id: _id,
  title,
  href: path(stegaClean(slug)),
  intent,
  intentWord: words.foods.intents[intent],
  standfirst,
})

/** A food list with its foods, as it stands in other pages. */
export const foodListDigestView = (list: FoodListDigest, record: ClaimRecord) => ({
  ...foodListCardView(list),
  items: list.items.map(({_key, food, claim, note}) => ({
    key: _key,
    food: foodDigestView(food),
    claim: claim && record.cite(claim),
    note,
  })),
})

/** A food list on its own page. */
export function foodListView(list: FoodList) {
  const record = claimRecord()
  const digest = foodListDigestView(list, record)
  const grades = gradeCounts(record.all())
  return {
    ...digest,
    shopping: shoppingListView(digest.items.map(({claim, ...item}) => ({...item, grades: claim ? [claim.grade] : []}))),
    record: record.all(),
    further: nearestArticles(list, record.all(), digest.title),
    meta: metaView({title: digest.title, description: digest.standfirst, path: digest.href, kind: 'foodList', grades}),
  }
}
