import {z} from 'zod'
import {day, nullable, projection, reference} from '#sanity/projection.ts'
import {figure} from '../../blocks/figure/query.ts'
import {titledLink} from '../../link/query.ts'

/** An article as lists show it. */
export const articleCard = projection({
  _id: z.string(),
  _type: z.literal('article'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string(),
  section: reference(titledLink('section'), {required: true}),
  hero: nullable(figure),
  publishedOn: day,
})
export type ArticleCard = z.infer<typeof articleCard.schema>
