import {z} from 'zod'
import {array, day, first, many, nullable, projection, query, reference, references} from '#sanity/projection.ts'
import {body} from '../blocks/body/query.ts'
import {titledLink} from '../link/query.ts'
import {byline} from '../person/byline/query.ts'
import {change, review, reviewInterval} from '../trust/query.ts'

const NEWEST = '| order(publishedOn desc, _id asc)[0...20]'

/** An article with its text, for what the feed says of its evidence. */
const article = projection({
  _id: z.string(),
  _type: z.literal('article'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  section: reference(titledLink('section'), {required: true}),
  standfirst: z.string(),
  authors: references(byline, {required: true}),
  publishedOn: day,
  review: nullable(review, {required: true}),
  reviewIntervalMonths: reviewInterval,
  body,
  changes: array(change),
})
export type NewsArticle = z.infer<typeof article.schema>

const site = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  description: z.string(),
})

/** Who publishes the feeds. */
const publisher = first('*[_type == "siteSettings" && _id == "siteSettings"]', site)

const all = projection({publisher, articles: many(`*[_type == "article"] ${NEWEST}`, article)})
export type FeedOfAll = z.infer<typeof all.schema>

/** The newest articles. */
export const feedOfAll = query('feedOfAll', ['', all])

const section = projection({
  _id: z.string(),
  _type: z.literal('section'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string(),
  publisher,
  articles: many(`*[_type == "article" && section._ref == ^._id] ${NEWEST}`, article),
})
export type FeedOfSection = z.infer<typeof section.schema>

/** The same of one section. */
export const feedOfSection = query('feedOfSection', first('*[_type == "section" && slug.current == $slug]', section))
