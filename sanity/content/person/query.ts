import {z} from 'zod'
import {array, choice, first, many, nullable, projection, query} from '#sanity/projection.ts'
import {articleCard} from '../article/card/query.ts'
import {figure} from '../blocks/figure/query.ts'
import {bylineFields} from './byline/query.ts'
import {ROLES} from './schema.ts'

const person = projection({
  ...bylineFields,
  roles: array(choice(ROLES), {required: true}),
  bio: z.string().nullable(),
  interests: z.string(),
  photo: nullable(figure),
  articles: many(
    '*[_type == "article" && references(^._id) && ^._id in authors[]._ref] | order(publishedOn desc)',
    articleCard,
  ),
})
export type Person = z.infer<typeof person.schema>

/** A person's own page, with the articles that they wrote. */
export const personBySlug = query('personBySlug', first('*[_type == "person" && slug.current == $slug]', person))
