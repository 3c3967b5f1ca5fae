import {z} from 'zod'
import {many, projection, query} from '#sanity/projection.ts'

const entry = projection({
  _id: z.string(),
  _type: z.string(),
  slug: ['slug.current', z.string()],
  changedAt: ['_updatedAt', z.string()],
})

/** The addresses of all documents of one type, for static params and the sitemap. */
export const slugsOf = (type: string) =>
  query(`slugsOf(${type})`, many(`*[_type == "${type}" && defined(slug.current)] | order(_id asc)`, entry))
