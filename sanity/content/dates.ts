import {stegaClean} from '@sanity/client/stega'
import {dayInWords} from '#lib/words/in-locale.ts'

/** A date for machines and for readers: {iso: '2026-11-03', words: '3 November 2026'}. */
export interface DateView {
  iso: string
  words: string
}

/** A day (`YYYY-MM-DD`) in both forms. What is no date is shown as it was written. */
export function dateView(date: string): DateView {
  const iso = stegaClean(date).slice(0, 10)
  const day = new Date(iso)
  return {iso, words: Number.isNaN(day.getTime()) ? iso : dayInWords(day)}
}

export const dateViewOrNull = (date: string | null): DateView | null => (date ? dateView(date) : null)

/** The day so many months on; the 31st becomes the last day of a shorter month. */
export function monthsAfter(date: string, months: number): string {
  const day = new Date(stegaClean(date).slice(0, 10))
  if (Number.isNaN(day.getTime())) return date
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0))
  target.setUTCDate(Math.min(day.getUTCDate(), target.getUTCDate()))
  return target.toISOString().slice(0, 10)
}
