import {z} from 'zod'
import {array, choice, projection} from '#sanity/projection.ts'
import {GRADES} from '../../claim/schema.ts'

/** What a grade means, as the settings define it. */
export const gradeDefinition = projection({_key: z.string(), grade: choice(GRADES), definition: z.string()})

/** A field of any page that explains the grades. */
export const gradeDefinitions = ['*[_id == "siteSettings"][0].gradeDefinitions', array(gradeDefinition)] as const
