import {z} from 'zod'
import {array, choice, nullable, projection} from '#sanity/projection.ts'
import {claim} from '../claim/query.ts'
import {foodDigest} from '../food/query.ts'
import {INTENTS} from './schema.ts'

const item = projection({
  _key: z.string(),
  food: ['food->', foodDigest],
  claim: ['claim->', nullable(claim)],
  note: z.string().nullable(),
})

/** A food list with its foods, as it stands in other pages. */
export const foodListDigest = projection({
  _id: z.string(),
  title: z.string(),
  slug: ['slug.current', z.string()],
  intent: choice(INTENTS),
  standfirst: z.string().nullable(),
  items: array(item),
})
export type FoodListDigest = z.infer<typeof foodListDigest.schema>
