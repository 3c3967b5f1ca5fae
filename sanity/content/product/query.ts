import {z} from 'zod'
import {array, choice, day, projection, reference, references} from '#sanity/projection.ts'
import {claim} from '../claim/query.ts'
import {citation} from '../source/query.ts'
import {RELATIONSHIPS} from './schema.ts'

const ingredient = projection({_key: z.string(), name: z.string(), claim: reference(claim)})

/** A product with what was found, and not found, about it. */
export const product = projection({
  _id: z.string(),
  _type: z.literal('product'),
  name: z.string(),
  summary: z.string().nullable(),
  ingredients: array(ingredient),
  trial: reference(citation),
  relationship: choice(RELATIONSHIPS),
  link: z.string().nullable(),
  safety: references(citation),
  searchedOn: day,
})
export type Product = z.infer<typeof product.schema>
