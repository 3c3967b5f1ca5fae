import {z} from 'zod'
import {array, first, many, nullable, projection, query, references} from '#sanity/projection.ts'
import {articlesNaming} from '../article/near/query.ts'
import {careCardItem} from '../blocks/care-card/query.ts'
import {figure, figureItem} from '../blocks/figure/query.ts'
import {prose} from '../blocks/prose/query.ts'
import {claim} from '../claim/query.ts'
import {seo} from '../meta/query.ts'
import {byline} from '../person/byline/query.ts'
import {change, review, reviewInterval} from '../trust/query.ts'

const own = {
  _id: z.string(),
  _type: z.literal('symptomPattern'),
  name: z.string(),
  slug: ['slug.current', z.string()],
  medicalName: z.string().nullable(),
  summary: z.string(),
} as const

/** A symptom pattern as other pages announce it. */
export const symptomPatternCard = projection({...own, image: ['images[0]', nullable(figure)]})
export type SymptomPatternCard = z.infer<typeof symptomPatternCard.schema>

const digest = {
  ...own,
  synonyms: array(z.string()),
  feelsLike: array(z.string(), {required: true}),
  looksLike: array(z.string(), {required: true}),
  onSkinTones: z.string().nullable(),
  claims: references(claim, {required: true}),
  otherCauses: array(z.string(), {required: true}),
  careCards: array(careCardItem, {required: true}),
} as const

/** A symptom pattern as the index shows it, where readers compare their own signs with those of each. */
export const symptomPatternRow = projection({
  ...own,
  feelsLike: array(z.string(), {required: true}),
  looksLike: array(z.string(), {required: true}),
  onSkinTones: z.string().nullable(),
  careCards: array(careCardItem, {required: true}),
})
export type SymptomPatternRow = z.infer<typeof symptomPatternRow.schema>

/** A symptom pattern as it stands in other pages. */
export const symptomPatternDigest = projection(digest)
export type SymptomPatternDigest = z.infer<typeof symptomPatternDigest.schema>

const symptomPattern = projection({
  ...digest,
  gutLink: prose,
  images: array(figureItem),
  authors: references(byline),
  review: nullable(review),
  reviewIntervalMonths: reviewInterval,
  changes: array(change),
  seo: nullable(seo),
  ...articlesNaming,
})
export type SymptomPattern = z.infer<typeof symptomPattern.schema>

/** A symptom pattern's own page, with the articles that speak of it. */
export const symptomPatternBySlug = query(
  'symptomPatternBySlug',
  first('*[_type == "symptomPattern" && slug.current == $slug]', symptomPattern),
)

/** The index of symptom patterns. */
export const symptomPatterns = query(
  'symptomPatterns',
  many('*[_type == "symptomPattern"] | order(name asc)', symptomPatternRow),
)
