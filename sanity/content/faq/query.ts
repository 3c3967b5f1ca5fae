import {z} from 'zod'
import {first, many, projection, query, references} from '#sanity/projection.ts'
import {articlesNaming} from '../article/near/query.ts'
import {prose} from '../blocks/prose/query.ts'
import {claim, claimCard} from '../claim/query.ts'

const own = {
  _id: z.string(),
  _type: z.literal('faq'),
  question: z.string(),
  slug: ['slug.current', z.string()],
  shortAnswer: z.string(),
} as const

/** A question as an index shows it. */
export const faqCard = projection({...own, claims: references(claimCard, {required: true})})
export type FaqCard = z.infer<typeof faqCard.schema>

const digest = {...own, answer: prose, claims: references(claim, {required: true})} as const

/** A question with its answer, as it stands in other pages. */
export const faqDigest = projection(digest)
export type FaqDigest = z.infer<typeof faqDigest.schema>

const faq = projection({
  ...digest,
  ...articlesNaming,
})
export type Faq = z.infer<typeof faq.schema>

/** A question's own page, with the articles that ask it. */
export const faqBySlug = query('faqBySlug', first('*[_type == "faq" && slug.current == $slug]', faq))

/** The index of questions. */
export const faqs = query('faqs', many('*[_type == "faq"] | order(question asc)', faqCard))
