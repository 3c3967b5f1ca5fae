import {z} from 'zod'
import {nullable, projection} from '#sanity/projection.ts'

/** A person as named in a byline or a review. */
export const byline = projection({
  _id: z.string(),
  name: z.string(),
  slug: ['slug.current', z.string()],
  credentials: z.string().nullable(),
  registration: nullable(projection({body: z.string().nullable(), number: z.string().nullable()})),
})
export type Byline = z.infer<typeof byline.schema>
