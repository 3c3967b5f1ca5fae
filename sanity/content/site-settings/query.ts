import {z} from 'zod'
import {array, first, many, projection, query, references} from '#sanity/projection.ts'
import {titledLink} from '../link/query.ts'
import {gradeDefinition} from './grades/query.ts'

const emergencyNumber = projection({
  _key: z.string(),
  country: z.string(),
  number: z.string(),
  service: z.string().nullable(),
})

const frame = projection({
  _id: z.string(),
  _type: z.literal('siteSettings'),
  name: z.string(),
  tagline: z.string(),
  description: z.string(),
  navigation: references(titledLink('section', 'page')),
  pages: many('*[_type == "page"] | order(title asc)', titledLink('page')),
  gradeDefinitions: array(gradeDefinition),
  emergencyNumbers: array(emergencyNumber),
  correctionsContact: z.string().nullable(),
})
export type Frame = z.infer<typeof frame.schema>

/** What stands around every page: the site's name, its navigation, and where to get help. */
export const siteFrame = query('siteFrame', first('*[_type == "siteSettings" && _id == "siteSettings"]', frame))
