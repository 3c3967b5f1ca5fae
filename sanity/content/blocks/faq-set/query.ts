import {z} from 'zod'
import {projection, references} from '#sanity/projection.ts'
import {faqDigest} from '../../faq/query.ts'

/** Questions answered in the text. */
export const faqSet = projection({title: z.string().nullable(), faqs: references(faqDigest, {required: true})})
