import {z} from 'zod'
import {choice, projection, reference} from '#sanity/projection.ts'
import {RELATIONSHIPS} from '../schema.ts'

/** As much of a product as has to be told before anything is said of it. */
export const disclosed = projection({
  _id: z.string(),
  _type: z.literal('product'),
  name: z.string(),
  relationship: choice(RELATIONSHIPS),
  trial: ['trial._ref', z.string().nullable()],
})
export type Disclosed = z.infer<typeof disclosed.schema>

/** The product that a claim is about. */
export const productOfClaim = ['exposure.product', reference(disclosed)] as const
