import {z} from 'zod'
import {projection, references} from '#sanity/projection.ts'
import {symptomPatternDigest} from '../../symptom-pattern/query.ts'

/** Symptom patterns shown in the text. */
export const symptomPatternSet = projection({
  title: z.string().nullable(),
  patterns: references(symptomPatternDigest, {required: true}),
})
