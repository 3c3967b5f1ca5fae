import {z} from 'zod'
import {day, nullable, projection} from '#sanity/projection.ts'

const registration = projection({
  body: z.string().nullable(),
  number: z.string().nullable(),
  checkedOn: day.nullable(),
})

/** What a byline and a person's own page both show. */
export const bylineFields = {
  _id: z.string(),
  _type: z.literal('person'),
  name: z.string(),
  slug: ['slug.current', z.string()],
  credentials: z.string().nullable(),
  registration: nullable(registration),
} as const

/** A person as named in a byline or a review. */
export const byline = projection(bylineFields)
export type Byline = z.infer<typeof byline.schema>
