import {Delivery} from '../../revalidation.ts'

/** Beyond this many pages it is shorter to say all. */
const MOST_PAGES = 1000

/** A delivery from its text. What cannot be read, because another version wrote it, may mean anything. */
export function deliveryFrom(text: string): Delivery {
  const read = Delivery.safeParse(text)
  return read.success ? read.data : {everything: true}
}

/** What several deliveries name together; null when that is nothing. */
export function merged(deliveries: Delivery[]): Delivery | null {
  const pages = new Set<string>()
  for (const delivery of deliveries) {
    if (!('pages' in delivery)) return {everything: true}
    for (const page of delivery.pages) pages.add(page)
  }
  if (pages.size > MOST_PAGES) return {everything: true}
  return pages.size > 0 ? {pages: [...pages]} : null
}
