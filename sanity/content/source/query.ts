import {z} from 'zod'
import {choice, projection} from '#sanity/projection.ts'
import {KINDS} from './schema.ts'

/** A source as it is cited. */
export const citation = projection({
  _id: z.string(),
  slug: ['slug.current', z.string()],
  kind: choice(KINDS),
  title: z.string(),
  authors: z.string().nullable(),
  publisher: z.string().nullable(),
  year: z.number().nullable(),
  design: z.string().nullable(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.string().nullable(),
  retracted: ['coalesce(retracted, false)', z.boolean()],
})
export type Citation = z.infer<typeof citation.schema>
