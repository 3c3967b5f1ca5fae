import {z} from 'zod'
import {choice, day, projection, reference} from '#sanity/projection.ts'
import {STATUSES} from '../objects/review/schema.ts'
import {byline} from '../person/byline/query.ts'

/** Who looked at a document last, and when. */
export const review = projection({
  status: choice(STATUSES),
  reviewedOn: day.nullable(),
  reviewedBy: reference(byline),
})
export type Review = z.infer<typeof review.schema>

/** A public note on what was changed. */
export const change = projection({_key: z.string(), date: day, note: z.string()})
export type Change = z.infer<typeof change.schema>

/** A field of any page that shows when it is due for review: months between reviews, from the settings. */
export const reviewInterval = ['*[_id == "siteSettings"][0].reviewIntervalMonths', z.number().nullable()] as const
