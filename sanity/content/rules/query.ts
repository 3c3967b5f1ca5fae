import {z} from 'zod'
import type {Query} from '#sanity/read.ts'

/** Every document that the caller may see, whole. */
export const everyDocument = {
  name: 'everyDocument',
  groq: '*[]',
  schema: z.array(z.looseObject({_id: z.string(), _type: z.string()})),
} satisfies Query
