import {z} from 'zod'
import type {Query} from '#sanity/read.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string()}).nullable()

/** The whole document behind a page. */
export const documentBySlug = {
  name: 'documentBySlug',
  groq: '*[_type == $type && slug.current == $slug][0]',
  schema: stored,
} satisfies Query

/** The draft of a document, as it is stored. */
export const draftById = {name: 'draftById', groq: '*[_id == "drafts." + $id][0]', schema: stored} satisfies Query
