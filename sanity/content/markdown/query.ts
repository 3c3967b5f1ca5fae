import {z} from 'zod'
import {first, many, projection, query} from '#sanity/projection.ts'
import {articleCard} from '../article/card/query.ts'
import {sectionCard} from '../section/query.ts'

const site = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
})

const overview = projection({
  settings: first('*[_type == "siteSettings" && _id == "siteSettings"]', site),
  sections: many('*[_type == "section"] | order(order asc)', sectionCard),
  articles: many('*[_type == "article"] | order(publishedOn desc, _id asc)', articleCard),
})
export type Overview = z.infer<typeof overview.schema>

/** What the site has to read. */
export const siteOverview = query('siteOverview', ['', overview])
