import {z} from 'zod'
import {projection} from '#sanity/projection.ts'

/** Enough of any document to link to its page. */
export const linkTarget = projection({_id: z.string(), _type: z.string(), slug: ['slug.current', z.string()]})
export type LinkTarget = z.infer<typeof linkTarget.schema>

/** The same, with the words of the link; for documents that have a title. */
export const titledLink = projection({
  _id: z.string(),
  _type: z.string(),
  slug: ['slug.current', z.string()],
  title: z.string(),
})
export type TitledLink = z.infer<typeof titledLink.schema>
