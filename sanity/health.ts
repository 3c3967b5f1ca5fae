import {contentClient} from './client.ts'
import {pulse} from './pulse.ts'

/** What this site says of itself to whoever watches it; nothing that is secret. */
export interface Health {
  status: 'ok' | 'degraded'
  /** The content source: asked just now, or within the last five seconds. */
  content: 'reached' | 'unreachable'
  /** Seconds since a read for a page was last answered; null before the first. */
  secondsSinceRead: number | null
  /** Seconds since the last read for a page that failed; null where none did. */
  secondsSinceFailure: number | null
  /** Seconds since pages were last refreshed; null before the first. */
  secondsSinceRefresh: number | null
  secondsUp: number
}

const HOLDS_MS = 5000
const PATIENCE_MS = 2000

let asked: {at: number; answer: Promise<boolean>} | null = null

/** Asks the content source the smallest question there is, for all who ask within five seconds at once. */
function contentAnswers(now: number): Promise<boolean> {
  if (!asked || now - asked.at >= HOLDS_MS) {
    const answer = contentClient({timeout: PATIENCE_MS})
      .fetch('true', {}, {cache: 'no-store'})
      .then(
        () => true,
        () => false,
      )
    asked = {at: now, answer}
  }
  return asked.answer
}

/** How this site is: "degraded" means that pages are served as they were last made. */
export async function health(now = Date.now()): Promise<Health> {
  const reached = await contentAnswers(now)
  const since = (moment: number | null) => (moment === null ? null : Math.round((now - moment) / 1000))
  return {
    status: reached ? 'ok' : 'degraded',
    content: reached ? 'reached' : 'unreachable',
    secondsSinceRead: since(pulse.readAt),
    secondsSinceFailure: since(pulse.failedAt),
    secondsSinceRefresh: since(pulse.refreshedAt),
    secondsUp: Math.round(process.uptime()),
  }
}
