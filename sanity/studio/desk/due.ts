import {monthsAfter} from '#sanity/content/dates.ts'

/** How long before a review falls due the desk says so. */
const NOTICE_DAYS = 30

/** Pages that were last reviewed on this day or earlier are due, or soon will be. */
export function dueBefore(today: string, reviewIntervalMonths: number): string {
  const soon = new Date(`${today}T00:00:00Z`)
  soon.setUTCDate(soon.getUTCDate() + NOTICE_DAYS)
  return monthsAfter(soon.toISOString().slice(0, 10), -reviewIntervalMonths)
}

/** The same day a year before. */
export const yearBefore = (day: string): string => monthsAfter(day, -12)
