import {siteEnv} from '#lib/env.ts'
import {log} from '#lib/log.ts'
import {contentClient} from './client.ts'
import {proof} from './query.ts'
import {announce} from './revalidation.ts'

const POLL_MS = 2000
/** Whoever fails again so soon after its return was asked for too much: it is left in peace for longer each time. */
const RELAPSE_MS = 5000
const LONGEST_POLL_MS = 8000

let watching = false
let returnedAt = 0
let pollMs = POLL_MS

/** After a failed read: asks until the content source answers again, then has every page refreshed. */
export function watchForReturn(): void {
  if (watching || !siteEnv().webhookSecret) return
  watching = true
  log('content.unreachable', {mend: 'Pages are served as they were made. See whether the content source runs.'})
  pollMs = Date.now() - returnedAt < RELAPSE_MS ? Math.min(2 * pollMs, LONGEST_POLL_MS) : POLL_MS
  const poll = () => setTimeout(check, pollMs).unref()
  const check = async () => {
    const answer: unknown = await contentClient()
      .fetch(proof, {}, {cache: 'no-store'})
      .catch(() => false)
    if (answer !== true) return void poll()
    watching = false
    returnedAt = Date.now()
    log('content.returned', {})
    await announce({everything: true}).catch((error: Error) => log('refresh.failed', {error: error.message}))
  }
  poll()
}
