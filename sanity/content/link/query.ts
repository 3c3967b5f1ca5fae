import {z} from 'zod'
import {projection} from '#sanity/projection.ts'
import {LINK_TARGETS} from '../blocks/internal-link/schema.ts'

/** Enough of any document to link to its page. */
export const linkFields = {_id: z.string(), _type: z.string(), slug: ['slug.current', z.string()]} as const

const link = projection(linkFields)

const kindAmong = (types: readonly string[]) =>
  z.string().refine((type) => types.includes(type), `must be one of ${types.join(', ')}`)

/** A link whose words stand elsewhere. */
export const linkTarget = projection({...linkFields, _type: kindAmong(LINK_TARGETS)})
export type LinkTarget = z.infer<typeof link.schema>

/** A link with the words of it, to a document of these types, which have titles. */
export const titledLink = (...types: string[]) =>
  projection({...linkFields, _type: kindAmong(types), title: z.string()})
export type TitledLink = LinkTarget & {title: string}
