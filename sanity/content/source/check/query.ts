import {z} from 'zod'
import {many, projection, query} from '#sanity/projection.ts'

const checked = projection({
  _id: z.string(),
  title: ['coalesce(title, _id)', z.string()],
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  url: z.string().nullable(),
  retracted: ['coalesce(retracted, false)', z.boolean()],
})
export type CheckedSource = z.infer<typeof checked.schema>

/** Every published source with all by which it may be found. */
export const checkedSources = query('checkedSources', many('*[_type == "source"] | order(_id asc)', checked))
