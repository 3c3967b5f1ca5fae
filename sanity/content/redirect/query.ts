import {z} from 'zod'
import {first, projection, query} from '#sanity/projection.ts'

/** A page of this site, or a secure address elsewhere; nothing that a browser could read as another host. */
const destination = z.string().regex(/^(\/(?![/\\])|https:\/\/)[^\s\\]*$/, 'must start with one "/" or with "https://"')

const redirect = projection({
  _id: z.string(),
  to: destination.nullable(),
  permanent: ['coalesce(permanent, false)', z.boolean()],
})

/** Where an old address leads now. */
export const redirectFrom = query('redirectFrom', first('*[_type == "redirect" && from == $from]', redirect))
