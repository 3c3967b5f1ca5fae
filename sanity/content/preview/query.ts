import {z} from 'zod'
import type {Query} from '#sanity/read.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string()}).nullable()

/** The whole document behind a page. */
export const documentBySlug = {
  name: 'documentBySlug',
  groq: '*[_type == $type && slug.current == $slug][0]',
  schema: stored,
} satisfies Query

/** A whole document, by its published id. */
export const storedById = {name: 'storedById', groq: '*[_id == $id][0]', schema: stored} satisfies Query
