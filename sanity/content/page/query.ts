import {z} from 'zod'
import {first, nullable, projection, query} from '#sanity/projection.ts'
import {body} from '../blocks/body/query.ts'
import {seo} from '../meta/query.ts'

const page = projection({
  _id: z.string(),
  _type: z.literal('page'),
  title: z.string(),
  slug: ['slug.current', z.string()],
  standfirst: z.string().nullable(),
  body,
  seo: nullable(seo),
})
export type Page = z.infer<typeof page.schema>

/** A page about the site itself. */
export const pageBySlug = query('pageBySlug', first('*[_type == "page" && slug.current == $slug]', page))
