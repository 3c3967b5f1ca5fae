import {z} from 'zod'
import type {Query} from '../read.ts'

/** The secret that the Studio has written into the dataset for its preview, within the hour. */
export const freshPreviewSecret = {
  name: 'freshPreviewSecret',
  groq: '*[_type == "sanity.previewUrlSecret" && secret == $secret && dateTime(_updatedAt) > dateTime(now()) - 3600][0]._id',
  schema: z.string().nullable(),
} satisfies Query

const documents = z.array(z.looseObject({_id: z.string()}))

/** Which documents there are, and in which state. */
export const revisions = {
  name: 'revisions',
  groq: '*{_id, _rev}',
  schema: z.array(z.object({_id: z.string(), _rev: z.string()})),
} satisfies Query

/** Some documents, whole. */
export const documentsById = {name: 'documentsById', groq: '*[_id in $ids]', schema: documents} satisfies Query

/** Every change of content, drafts included; the files of the Studio's own housekeeping are none. */
export const anyChange = '*[!(_type match "sanity.*")]'
