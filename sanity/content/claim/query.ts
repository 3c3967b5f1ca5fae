import {z} from 'zod'
import {array, choice, projection, references} from '#sanity/projection.ts'
import {citation} from '../source/query.ts'
import {GRADES, STANCES} from './schema.ts'

const evidence = projection({
  _key: z.string(),
  stance: choice(STANCES),
  note: z.string().nullable(),
  source: ['source->', citation],
})

const condition = projection({
  _id: z.string(),
  _type: z.string(),
  slug: ['slug.current', z.string()],
  title: ['name', z.string()],
})

/** A claim with its grade and everything that stands behind it. */
export const claim = projection({
  _id: z.string(),
  slug: ['slug.current', z.string()],
  statement: z.string(),
  grade: choice(GRADES),
  population: z.string().nullable(),
  why: z.string(),
  searchNote: z.string().nullable(),
  gradedOn: z.string(),
  evidence: array(evidence),
  conditions: references(condition),
})
export type Claim = z.infer<typeof claim.schema>
