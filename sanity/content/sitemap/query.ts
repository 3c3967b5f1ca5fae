import {z} from 'zod'
import {image} from '#sanity/image.ts'
import {exactText, many, projection, query} from '#sanity/projection.ts'

const PICTURES = [
  ...['hero.image', 'image.image', 'photo.image'],
  ...['...coalesce(images, [])[].image', '...coalesce(body, [])[_type == "figure"].image'],
]

const own = {
  _id: z.string(),
  _type: z.string(),
  changedAt: ['_updatedAt', z.string()],
} as const

const page = projection({
  ...own,
  slug: ['slug.current', exactText],
  images: [`[${PICTURES.join(', ')}][defined(asset)]`, {select: image.select, schema: z.array(image.schema)}],
})
export type SitemapPage = z.infer<typeof page.schema>

/** Every page of one kind with its pictures, wherever that kind has some, the last changed first; a sitemap may have 50,000. */
export const sitemapPages = (type: string) =>
  query(
    `sitemapPages(${type})`,
    many('*[_type == $type && defined(slug.current)] | order(_updatedAt desc, _id asc)[0...50000]', page),
  )

/** When which document was last changed. */
const change = projection(own)
export type SitemapChange = z.infer<typeof change.schema>

export const sitemapChanges = query('sitemapChanges', many('*[_type in $types && defined(slug.current)]', change))
