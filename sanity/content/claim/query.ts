import {z} from 'zod'
import {
  array,
  choice,
  day,
  first,
  many,
  nullable,
  projection,
  query,
  reference,
  references,
} from '#sanity/projection.ts'
import {linkFields} from '../link/query.ts'
import {byline} from '../person/byline/query.ts'
import {productOfClaim} from '../product/disclosed/query.ts'
import {gradeDefinitions} from '../site-settings/grades/query.ts'
import {citation} from '../source/query.ts'
import {EXPOSURE_KINDS, GRADES, OUTCOMES, STANCES} from './schema.ts'

const evidence = projection({
  _key: z.string(),
  stance: choice(STANCES),
  note: z.string().nullable(),
  source: ['source->', citation],
})

const named = <T extends string>(type: T) =>
  projection({...linkFields, _type: z.literal(type), title: ['name', z.string()]})

/** What a claim is about: what acts, and on what. */
export const subject = {
  exposure: nullable(projection({kind: choice(EXPOSURE_KINDS), name: z.string(), food: reference(named('food'))}), {
    required: true,
  }),
  conditions: references(named('symptomPattern')),
  outcomes: array(choice(OUTCOMES)),
} as const

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

/** What stands behind a claim, field by field. */
export const record = {
  ...statement,
  population: z.string().nullable(),
  why: z.string(),
  searchNote: z.string().nullable(),
  gradedOn: day,
  evidence: array(evidence),
  conditions: subject.conditions,
} as const

/** A claim with its grade and everything that stands behind it. */
export const claim = projection(record)
export type Claim = z.infer<typeof claim.schema>

/** Documents that show a claim, whatever they call their title. */
const place = projection({...linkFields, title: ['coalesce(title, name, question)', z.string()]})

const SHOWN_IN_A_BODY = ['patterns[]', 'lists[]', 'faqs[]', 'product']
  .map((field) => `^._id in body[].${field}._ref`)
  .join(' || ')

/** What may stand inside another page, with the pages that it stands in. */
const insert = projection({
  ...linkFields,
  title: ['coalesce(title, name, question)', z.string()],
  places: many(`*[_type in ["article", "page"] && references(^._id) && (${SHOWN_IN_A_BODY})]`, place),
})

/** What a food list says of its foods. */
const list = projection({
  _id: z.string(),
  items: array(
    projection({claim: ['claim._ref', z.string().nullable()], food: reference(named('food'), {required: true})}),
    {required: true},
  ),
})

const earlierGrade = projection({_key: z.string(), grade: choice(GRADES), gradedOn: day, note: z.string()})

const claimPage = projection({
  ...record,
  ...subject,
  product: productOfClaim,
  gradedBy: reference(byline),
  history: array(earlierGrade),
  places: many('*[_type in ["article", "page"] && references(^._id)]', place),
  inserts: many('*[_type in ["symptomPattern", "foodList", "faq", "product"] && references(^._id)]', insert),
  lists: many('*[_type == "foodList" && references(^._id)]', list),
  grades: gradeDefinitions,
})
export type ClaimPage = z.infer<typeof claimPage.schema>

/** A claim's own page, with the pages that show it: in their own text, and through what they show. */
export const claimBySlug = query('claimBySlug', first('*[_type == "claim" && slug.current == $slug]', claimPage))
