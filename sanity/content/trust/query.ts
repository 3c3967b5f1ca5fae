import {z} from 'zod'
import {choice, nullable, projection} from '#sanity/projection.ts'
import {STATUSES} from '../objects/review/schema.ts'
import {byline} from '../person/byline/query.ts'

/** Who looked at a document last, and when. */
export const review = projection({
  status: choice(STATUSES),
  reviewedOn: z.string().nullable(),
  reviewedBy: ['reviewedBy->', nullable(byline)],
})
export type Review = z.infer<typeof review.schema>

/** A public note on what was changed. */
export const change = projection({_key: z.string(), date: z.string(), note: z.string()})
export type Change = z.infer<typeof change.schema>

/** A field of any page that shows when it is due for review: months between reviews, from the settings. */
export const reviewInterval = ['*[_id == "siteSettings"][0].reviewIntervalMonths', z.number().nullable()] as const
