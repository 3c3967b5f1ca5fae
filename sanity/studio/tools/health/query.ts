import {z} from 'zod'

const stored = z.looseObject({_id: z.string(), _type: z.string()})

/** How many documents come at once. */
export const PAGE = 500

/** The published documents of these kinds, a page at a time, by id. */
export const documentsAfter = {
  groq: `*[_type in $types && _id > $after] | order(_id asc) [0...${PAGE}]`,
  schema: z.array(stored),
}

/** Which of these ids are there, drafts too; asked raw. */
export const idsThere = {
  groq: '*[_id in $ids]._id',
  schema: z.array(z.string()),
}
