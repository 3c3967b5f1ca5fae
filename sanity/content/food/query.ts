import {z} from 'zod'
import {array, first, many, projection, query, reference} from '#sanity/projection.ts'
import {articlesOnClaims} from '../article/near/query.ts'
import {claim, claimCard} from '../claim/query.ts'
import {foodListCard} from '../food-list/query.ts'
import {foodDigest, foodFields} from './digest/query.ts'

const item = projection({
  _key: z.string(),
  food: ['food._ref', z.string()],
  claim: reference(claim),
  note: z.string().nullable(),
})

const list = projection({card: ['@', foodListCard], items: array(item, {required: true})})

const food = projection({
  ...foodFields,
  claims: many('*[_type == "claim" && references(^._id)] | order(statement asc)', claim),
  lists: many('*[_type == "foodList" && references(^._id)] | order(title asc)', list),
  ...articlesOnClaims,
})
export type Food = z.infer<typeof food.schema>

/** A food's own page: the claims about it, and the lists that it stands in. */
export const foodBySlug = query('foodBySlug', first('*[_type == "food" && slug.current == $slug]', food))

const row = projection({
  food: ['@', foodDigest],
  claims: many('*[_type == "claim" && references(^._id)] | order(statement asc)', claimCard),
})

const indexed = projection({
  card: ['@', foodListCard],
  items: array(
    projection({food: ['food._ref', z.string()], claim: reference(claimCard), note: z.string().nullable()}),
    {required: true},
  ),
})

const index = projection({
  foods: many('*[_type == "food"] | order(lower(name) asc)', row),
  lists: many('*[_type == "foodList"] | order(title asc)', indexed),
})
export type FoodIndex = z.infer<typeof index.schema>

/** All foods and all food lists. */
export const foodIndex = query('foodIndex', ['', index])
