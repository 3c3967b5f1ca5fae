import {z} from 'zod'
import {first, many, projection, query} from '#sanity/projection.ts'
import {articleCard} from '../article/card/query.ts'

const card = {
  _id: z.string(),
  _type: z.literal('section'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string(),
} as const

/** A section as lists show it. */
export const sectionCard = projection(card)
export type SectionCard = z.infer<typeof sectionCard.schema>

const OF_SECTION = '*[_type == "article" && references(^._id) && section._ref == ^._id]'

const section = projection({
  ...card,
  total: [`count(${OF_SECTION})`, z.number()],
  articles: many(`${OF_SECTION} | order(publishedOn desc, _id asc)[$start...$end]`, articleCard),
})
export type Section = z.infer<typeof section.schema>

/** A section with one page of its articles, newest first. */
export const sectionBySlug = query('sectionBySlug', first('*[_type == "section" && slug.current == $slug]', section))
