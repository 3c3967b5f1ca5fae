import {z} from 'zod'
import {first, many, projection, query} from '#sanity/projection.ts'
import {wholeArticle} from '../article/query.ts'

const NEWEST = '| order(publishedOn desc, _id asc)[0...20]'

const site = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  description: z.string(),
})

/** Who publishes the feeds. */
const publisher = first('*[_type == "siteSettings" && _id == "siteSettings"]', site)

const all = projection({publisher, articles: many(`*[_type == "article"] ${NEWEST}`, wholeArticle)})
export type FeedOfAll = z.infer<typeof all.schema>

/** The newest articles, whole, for what the feed says of their evidence. */
export const feedOfAll = query('feedOfAll', ['', all])

const section = projection({
  _id: z.string(),
  _type: z.literal('section'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string(),
  publisher,
  articles: many(`*[_type == "article" && section._ref == ^._id] ${NEWEST}`, wholeArticle),
})
export type FeedOfSection = z.infer<typeof section.schema>

/** The same of one section. */
export const feedOfSection = query('feedOfSection', first('*[_type == "section" && slug.current == $slug]', section))
