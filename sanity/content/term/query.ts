import {z} from 'zod'
import {array, many, projection, query} from '#sanity/projection.ts'

const term = projection({
  _id: z.string(),
  _type: z.literal('term'),
  term: z.string(),
  slug: ['slug.current', z.string()],
  plain: z.string(),
  synonyms: array(z.string()),
})
export type Term = z.infer<typeof term.schema>

/** The glossary. */
export const terms = query('terms', many('*[_type == "term"] | order(lower(term) asc)', term))
