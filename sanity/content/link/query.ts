import {z} from 'zod'
import {projection} from '#sanity/projection.ts'

/** Enough of any document to link to its page. */
export const linkFields = {_id: z.string(), _type: z.string(), slug: ['slug.current', z.string()]} as const

/** A link whose words stand elsewhere. */
export const linkTarget = projection(linkFields)
export type LinkTarget = z.infer<typeof linkTarget.schema>

/** A link with the words of it, to a document that has a title. */
export const titledLink = projection({...linkFields, title: z.string()})
export type TitledLink = z.infer<typeof titledLink.schema>
