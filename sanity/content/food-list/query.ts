import {z} from 'zod'
import {array, choice, first, projection, query, reference} from '#sanity/projection.ts'
import {articlesNaming} from '../article/near/query.ts'
import {claim} from '../claim/query.ts'
import {foodDigest} from '../food/digest/query.ts'
import {INTENTS} from './schema.ts'

const item = projection({
  _key: z.string(),
  food: ['food->', foodDigest],
  claim: reference(claim),
  note: z.string().nullable(),
})

const own = {
  _id: z.string(),
  _type: z.literal('foodList'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  intent: choice(INTENTS),
  standfirst: z.string().nullable(),
} as const

/** A food list as an index shows it. */
export const foodListCard = projection(own)
export type FoodListCard = z.infer<typeof foodListCard.schema>

/** A food list with its foods, as it stands in other pages. */
export const foodListDigest = projection({...own, items: array(item, {required: true})})
export type FoodListDigest = z.infer<typeof foodListDigest.schema>

const foodList = projection({
  ...own,
  items: array(item, {required: true}),
  ...articlesNaming,
})
export type FoodList = z.infer<typeof foodList.schema>

/** A food list's own page, with the articles that speak of it. */
export const foodListBySlug = query(
  'foodListBySlug',
  first('*[_type == "foodList" && slug.current == $slug]', foodList),
)
