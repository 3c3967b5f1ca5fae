import {z} from 'zod'
import {array, choice, nullable, projection} from '#sanity/projection.ts'
import {figure} from '../../blocks/figure/query.ts'
import {GROUPS} from '../schema.ts'

const caution = projection({_key: z.string(), who: z.string(), text: z.string()})

/** What lists, tables and its own page show of a food. */
export const foodFields = {
  _id: z.string(),
  _type: z.literal('food'),
  name: z.string(),
  slug: ['slug.current', z.string()],
  group: choice(GROUPS),
  summary: z.string().nullable(),
  portion: z.string().nullable(),
  contains: array(z.string()),
  cautions: array(caution),
  image: nullable(figure),
} as const

/** A food as lists and tables show it. */
export const foodDigest = projection(foodFields)
export type FoodDigest = z.infer<typeof foodDigest.schema>
