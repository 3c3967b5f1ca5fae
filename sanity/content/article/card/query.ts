import {z} from 'zod'
import {many, nullable, projection, query} from '#sanity/projection.ts'
import {figure} from '../../blocks/figure/query.ts'
import {titledLink} from '../../link/query.ts'

/** An article as lists show it. */
export const articleCard = projection({
  _id: z.string(),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string(),
  section: ['section->', nullable(titledLink)],
  hero: nullable(figure),
  publishedOn: z.string(),
})
export type ArticleCard = z.infer<typeof articleCard.schema>

/** The newest articles, for the feed. */
export const latestArticles = query(
  'latestArticles',
  many('*[_type == "article"] | order(publishedOn desc)[0...20]', articleCard),
)
