import {z} from 'zod'
import {many, projection, query} from '#sanity/projection.ts'

const redirect = projection({
  _id: z.string(),
  from: z.string(),
  to: z.string(),
  permanent: ['coalesce(permanent, false)', z.boolean()],
})

/** Old addresses and where they lead now. */
export const redirects = query('redirects', many('*[_type == "redirect"]', redirect))
