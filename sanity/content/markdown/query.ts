import {z} from 'zod'
import {first, many, projection, query} from '#sanity/projection.ts'
import {linkFields} from '../link/query.ts'
import {sectionCard} from '../section/query.ts'

const site = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
})

const article = projection({
  ...linkFields,
  _type: z.literal('article'),
  title: z.string(),
  standfirst: z.string(),
  section: ['section._ref', z.string().nullable()],
})

/** So many of the newest articles are named: with all, the file of a large site would be longer than anybody reads. */
const MOST_NAMED = 1000

const overview = projection({
  settings: first('*[_type == "siteSettings" && _id == "siteSettings"]', site),
  sections: many('*[_type == "section"] | order(order asc)', sectionCard),
  articles: many(`*[_type == "article"] | order(publishedOn desc, _id asc)[0...${MOST_NAMED}]`, article),
  articleCount: ['count(*[_type == "article"])', z.number()],
})
export type Overview = z.infer<typeof overview.schema>

/** What the site has to read: its sections, and the newest articles. */
export const siteOverview = query('siteOverview', ['', overview])
