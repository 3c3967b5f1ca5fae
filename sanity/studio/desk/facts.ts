import type {SanityClient} from '@sanity/client'
import type {DeskFacts} from './shelf.ts'

/** Months between reviews where the settings do not say. */
const USUAL_INTERVAL = 12

/** What the desk's filters go by, at this moment. */
export async function factsFrom(client: SanityClient, now: Date): Promise<DeskFacts> {
  const months = await client.fetch<number | null>(
    '*[_id == "siteSettings"][0].reviewIntervalMonths',
    {},
    {perspective: 'published'},
  )
  return {today: now.toISOString().slice(0, 10), reviewIntervalMonths: months ?? USUAL_INTERVAL}
}
