import {z} from 'zod'
import {array, choice, projection} from '#sanity/projection.ts'
import {LEVELS} from './schema.ts'

const fields = {
  level: choice(LEVELS),
  heading: z.string(),
  items: array(z.string(), {required: true}),
  service: z.string().nullable(),
} as const

/** When to get help, and from whom: a block of a body. */
export const careCard = projection(fields)

/** The same as a member of a symptom pattern. */
export const careCardItem = projection({_key: z.string(), ...fields})
export type CareCard = z.infer<typeof careCard.schema>
