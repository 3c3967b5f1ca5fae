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

const fronted = projection({
  _id: z.string(),
  slug: ['slug.current', z.string()],
  articles: ['count(*[_type == "article" && references(^._id) && section._ref == ^._id])', z.number()],
})

const lengths = projection({
  sources: ['count(*[_type == "source"])', z.number()],
  sections: many('*[_type == "section" && defined(slug.current)] | order(_id asc)', fronted),
})
export type Lengths = z.infer<typeof lengths.schema>

/** How long the lists are that go over several pages. */
export const listLengths = query('listLengths', ['', lengths])
