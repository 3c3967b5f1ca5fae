import {z} from 'zod'
import {array, choice, day, exactText, first, many, projection, query} from '#sanity/projection.ts'
import {GRADES, STANCES} from '../claim/schema.ts'
import {linkFields} from '../link/query.ts'
import {disclosed, productOfClaim} from '../product/disclosed/query.ts'
import {KINDS} from './schema.ts'

const citationFields = {
  _id: z.string(),
  _type: z.literal('source'),
  slug: ['slug.current', z.string()],
  kind: choice(KINDS),
  title: z.string(),
  // A click on the title opens the source; marks on all the rest would weigh more than the page.
  authors: exactText.nullable(),
  publisher: exactText.nullable(),
  year: z.number().nullable(),
  design: exactText.nullable(),
  funding: z.string().nullable(),
  doi: exactText.nullable(),
  pmid: exactText.nullable(),
  url: exactText.nullable(),
  retracted: ['coalesce(retracted, false)', z.boolean()],
  checkedOn: day,
} as const

/** A source as it is cited. */
export const citation = projection(citationFields)
export type Citation = z.infer<typeof citation.schema>

const use = projection({
  _id: z.string(),
  _type: z.literal('claim'),
  slug: ['slug.current', z.string()],
  statement: z.string(),
  grade: choice(GRADES),
  evidence: array(
    projection({
      _key: z.string(),
      source: ['source._ref', z.string()],
      stance: choice(STANCES),
      note: z.string().nullable(),
    }),
  ),
  product: productOfClaim,
})

const place = projection({...linkFields, title: ['coalesce(title, name, question)', z.string()]})

const source = projection({
  ...citationFields,
  claims: many('*[_type == "claim" && references(^._id)] | order(statement asc)', use),
  products: many('*[_type == "product" && references(^._id)] | order(name asc)', disclosed),
  places: many('*[_type in ["article", "page", "symptomPattern", "faq"] && references(^._id)]', place),
})
export type Source = z.infer<typeof source.schema>

/** A source's own page, with the claims that it stands behind or against. */
export const sourceBySlug = query('sourceBySlug', first('*[_type == "source" && slug.current == $slug]', source))

const entry = projection({
  ...citationFields,
  claimCount: ['count(*[_type == "claim" && references(^._id)])', z.number()],
})

const BY_WEIGHT = `select(${KINDS.map((kind, weight) => `kind == "${kind}" => ${weight}`).join(', ')}, ${KINDS.length})`

const index = projection({
  total: ['count(*[_type == "source"])', z.number()],
  sources: many(`*[_type == "source"] | order(${BY_WEIGHT} asc, title asc, _id asc)[$start...$end]`, entry),
})
export type SourceIndex = z.infer<typeof index.schema>

/** One page of the index of sources, the weightiest kind first. */
export const sources = query('sources', ['', index])
