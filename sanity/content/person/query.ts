import {z} from 'zod'
import {array, choice, first, many, nullable, projection, query} from '#sanity/projection.ts'
import {articleCard} from '../article/card/query.ts'
import {figure} from '../blocks/figure/query.ts'
import {A_PAGE} from '../page-list/paging.ts'
import {bylineFields} from './byline/query.ts'
import {ROLES} from './schema.ts'

const WRITTEN = '*[_type == "article" && references(^._id) && ^._id in authors[]._ref]'

const person = projection({
  ...bylineFields,
  roles: array(choice(ROLES), {required: true}),
  bio: z.string().nullable(),
  interests: z.string(),
  photo: nullable(figure),
  articles: many(`${WRITTEN} | order(publishedOn desc, _id asc)[0...${A_PAGE.articles}]`, articleCard),
  articleCount: [`count(${WRITTEN})`, z.number()],
})
export type Person = z.infer<typeof person.schema>

/** A person's own page, with the newest of the articles that they wrote. */
export const personBySlug = query('personBySlug', first('*[_type == "person" && slug.current == $slug]', person))
