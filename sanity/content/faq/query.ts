import {z} from 'zod'
import {projection, references} from '#sanity/projection.ts'
import {prose} from '../blocks/prose/query.ts'
import {claim} from '../claim/query.ts'

/** A question with its answer, as it stands in other pages. */
export const faqDigest = projection({
  _id: z.string(),
  question: z.string(),
  slug: ['slug.current', z.string()],
  shortAnswer: z.string(),
  answer: prose,
  claims: references(claim),
})
export type FaqDigest = z.infer<typeof faqDigest.schema>
