import {z} from 'zod'
import {first, projection, query} from '#sanity/projection.ts'

/** A page of this site, or a secure address elsewhere; nothing that a browser or a proxy could read as another host. */
const destination = z
  .string()
  .regex(/^(\/(?!([/\\]|%2f|%5c))|https:\/\/)[^\s\\]*$/i, 'must start with one "/" or with "https://"')

const redirect = projection({
  _id: z.string(),
  to: destination.nullable(),
  permanent: ['permanent == true', z.boolean()],
})

/** Where an old address leads now. */
export type Redirect = z.infer<typeof redirect.schema>

/** The redirect from any of some spellings of an address. */
export const redirectFrom = query('redirectFrom', first('*[_type == "redirect" && from in $from]', redirect))
