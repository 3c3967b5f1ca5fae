import {z} from 'zod'
import {choice, projection} from '#sanity/projection.ts'
import {prose} from '../prose/query.ts'
import {TONES} from './schema.ts'

/** Something to know that stands beside the text. */
export const callout = projection({
  title: z.string().nullable(),
  text: prose,
  tone: ['coalesce(tone, "note")', choice(TONES)],
})
