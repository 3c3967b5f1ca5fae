import {z} from 'zod'
import {choice, projection} from '#sanity/projection.ts'
import {requiredProse} from '../prose/query.ts'
import {TONES} from './schema.ts'

/** Something to know that stands beside the text. */
export const callout = projection({
  title: z.string().nullable(),
  text: requiredProse,
  tone: ['coalesce(tone, "note")', choice(TONES)],
})
