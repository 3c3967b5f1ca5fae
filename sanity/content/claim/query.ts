import {z} from 'zod'
import {array, choice, day, first, many, projection, query, reference, references} from '#sanity/projection.ts'
import {linkFields} from '../link/query.ts'
import {byline} from '../person/byline/query.ts'
import {citation} from '../source/query.ts'
import {GRADES, STANCES} from './schema.ts'

const evidence = projection({
  _key: z.string(),
  stance: choice(STANCES),
  note: z.string().nullable(),
  source: ['source->', citation],
})

const condition = projection({...linkFields, _type: z.literal('symptomPattern'), title: ['name', z.string()]})

const statement = {
  _id: z.string(),
  _type: z.literal('claim'),
  slug: ['slug.current', z.string()],
  statement: z.string(),
  grade: choice(GRADES),
} as const

/** A claim as lists show it. */
export const claimCard = projection(statement)
export type ClaimCard = z.infer<typeof claimCard.schema>

const record = {
  ...statement,
  population: z.string().nullable(),
  why: z.string(),
  searchNote: z.string().nullable(),
  gradedOn: day,
  evidence: array(evidence),
  conditions: references(condition),
} as const

/** A claim with its grade and everything that stands behind it. */
export const claim = projection(record)
export type Claim = z.infer<typeof claim.schema>

/** Documents that show a claim, whatever they call their title. */
const place = projection({...linkFields, title: ['coalesce(title, name, question)', z.string()]})

const claimPage = projection({
  ...record,
  gradedBy: reference(byline),
  places: many(
    '*[_type in ["article", "faq", "foodList", "symptomPattern"] && references(^._id)] | order(_type asc)',
    place,
  ),
})
export type ClaimPage = z.infer<typeof claimPage.schema>

/** A claim with the pages that show it. */
export const claimBySlug = query('claimBySlug', first('*[_type == "claim" && slug.current == $slug]', claimPage))

/** Every claim, for an index. */
export const claims = query('claims', many('*[_type == "claim"] | order(statement asc)', claimCard))
