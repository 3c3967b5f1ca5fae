import {z} from 'zod'
import {array, projection, references} from '#sanity/projection.ts'
import {careCardItem} from '../blocks/care-card/query.ts'
import {claim} from '../claim/query.ts'

const digest = {
  _id: z.string(),
  name: z.string(),
  slug: ['slug.current', z.string()],
  medicalName: z.string().nullable(),
  synonyms: array(z.string()),
  summary: z.string(),
  feelsLike: array(z.string()),
  looksLike: array(z.string()),
  onSkinTones: z.string().nullable(),
  claims: references(claim),
  otherCauses: array(z.string()),
  careCards: array(careCardItem),
} as const

/** A symptom pattern as it stands in other pages. */
export const symptomPatternDigest = projection(digest)
export type SymptomPatternDigest = z.infer<typeof symptomPatternDigest.schema>
