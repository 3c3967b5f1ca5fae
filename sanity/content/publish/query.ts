import {z} from 'zod'
import type {Query} from '#sanity/read.ts'

const stored = z.looseObject({_id: z.string(), _type: z.string()})

/** The documents that refer to a document. */
export const referringTo = {
  name: 'referringTo',
  groq: '*[references($id)]',
  schema: z.array(stored),
} satisfies Query

/** The documents with these ids. */
export const withIds = {
  name: 'withIds',
  groq: '*[_id in $ids]',
  schema: z.array(stored),
} satisfies Query

/** What has a page of its own: documents of these types, by their slugs. */
export const addressed = {
  name: 'addressed',
  groq: '*[_type in $types && defined(slug.current)]{_id, _type, "slug": slug.current}',
  schema: z.array(z.object({_id: z.string(), _type: z.string(), slug: z.string()})),
} satisfies Query
