import {z} from 'zod'
import {clearableImage} from '#sanity/image.ts'
import {nullable, projection} from '#sanity/projection.ts'

/** What editors say to search engines instead of the page's own words. */
export const seo = projection({
  title: z.string().nullable(),
  description: z.string().nullable(),
  image: nullable(clearableImage),
})
export type Seo = z.infer<typeof seo.schema>
