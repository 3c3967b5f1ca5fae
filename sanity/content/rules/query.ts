import {z} from 'zod'
import type {Query} from '#sanity/read.ts'

/** Documents as they are stored, whole. */
export const storedDocuments = z.array(z.looseObject({_id: z.string(), _type: z.string()}))

/** How many documents come at once: together they stay far below what the lake answers a stranger at most. */
export const AT_ONCE = 50

/** The first documents after an id that the caller may see, whole. */
export const documentsAfter = {
  name: 'documentsAfter',
  groq: `*[_id > $after] | order(_id asc) [0...${AT_ONCE}]`,
  schema: storedDocuments,
} satisfies Query
