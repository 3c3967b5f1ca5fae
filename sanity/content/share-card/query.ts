import {z} from 'zod'
import {choice, first, many, projection, query} from '#sanity/projection.ts'
import {GRADES} from '../claim/schema.ts'

const site = projection({_id: z.string(), name: z.string(), tagline: z.string()})

/** The name of the site, which stands on every picture. */
export const siteName = query('siteName', first('*[_type == "siteSettings" && _id == "siteSettings"]', site))
export type SiteName = z.infer<typeof site.schema>

/** The grades of all claims. */
export const allGrades = query(
  'allGrades',
  many('*[_type == "claim"]', projection({_id: z.string(), grade: choice(GRADES)})),
)
