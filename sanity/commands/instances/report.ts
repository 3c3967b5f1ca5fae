import {log} from '#lib/log.ts'

/** One line for each change, for the log: what happened, with which Redis, and what to do. */
export function reporter(url: string) {
  const redis = new URL(url).host
  let state: 'starting' | 'joined' | 'away' = 'starting'
  return {
    /** Whether Redis was away until now. */
    wasAway: () => state === 'away',
    joined() {
      if (state !== 'joined') log('instances.joined', {redis})
      state = 'joined'
    },
    away(error: unknown) {
      if (state !== 'away') log('instances.away', {redis, why: whyOf(error), mend: MEND})
      state = 'away'
    },
    gap: () => log('instances.gap', {redis, why: GAP}),
  }
}

const MEND =
  'See that Redis runs and that REDIS_URL leads to it. Until then a publish shows at once only where its webhook arrives; the other instances follow when Redis is back, or within REVALIDATE_SECONDS.'
const GAP =
  'The stream no longer has what this instance heard last (emptied, or too far behind), so it refreshes everything.'

/** A name with several addresses fails with a list of errors, and no message of its own. */
function whyOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : []
  return String(first ?? error)
}
