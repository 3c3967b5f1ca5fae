import {z} from 'zod'
import {array, choice, day, first, many, projection, query, reference} from '#sanity/projection.ts'
import {record, subject} from '../claim/query.ts'
import {GRADES} from '../claim/schema.ts'
import {byline} from '../person/byline/query.ts'

const entry = projection({
  ...record,
  ...subject,
  gradedBy: reference(byline),
  history: array(projection({_key: z.string(), grade: choice(GRADES), gradedOn: day, note: z.string()})),
})
export type Entry = z.infer<typeof entry.schema>

/** Every published claim, whole. */
export const recordedClaims = query('recordedClaims', many('*[_type == "claim"] | order(statement asc)', entry))

const publisher = projection({
  _id: z.string(),
  name: z.string(),
  gradeDefinitions: array(projection({_key: z.string(), grade: choice(GRADES), definition: z.string()})),
})
export type Publisher = z.infer<typeof publisher.schema>

/** Who publishes the record, and what the grades mean to them. */
export const recordPublisher = query(
  'recordPublisher',
  first('*[_type == "siteSettings" && _id == "siteSettings"]', publisher),
)
