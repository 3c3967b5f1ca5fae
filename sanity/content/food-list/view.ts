import {stegaClean} from '@sanity/client/stega'
import type {ClaimRecord} from '../claim/record.ts'
import {foodDigestView} from '../food/view.ts'
import {INTENT_WORDS} from '../words.ts'
import type {FoodListDigest} from './query.ts'
import {path} from './schema.ts'

export type FoodListDigestView = ReturnType<typeof foodListDigestView>

/** A food list with its foods, as it stands in other pages. */
export function foodListDigestView({_id, title, slug, intent, standfirst, items}: FoodListDigest, record: ClaimRecord) {
  return {
    id: _id,
    title,
    href: path(stegaClean(slug)),
    intent,
    intentWord: INTENT_WORDS[intent],
    standfirst,
    items: items.map(({_key, food, claim, note}) => ({
      key: _key,
      food: foodDigestView(food),
      claim: claim && record.cite(claim),
      note,
    })),
  }
}
