import {siteEnv} from '#lib/env.ts'
import {log} from '#lib/log.ts'
import {contentClient} from './client.ts'
import {proof} from './query.ts'
import {announce} from './revalidation.ts'

const POLL_MS = 2000

let watching = false

/** After a failed read: asks until the content source answers again, then has every page refreshed. */
export function watchForReturn(): void {
  if (watching || !siteEnv().webhookSecret) return
  watching = true
  log('content.unreachable', {mend: 'Pages are served as they were made. See whether the content source runs.'})
  const poll = () => setTimeout(check, POLL_MS).unref()
  const check = async () => {
    const answer: unknown = await contentClient()
      .fetch(proof, {}, {cache: 'no-store'})
      .catch(() => false)
    if (answer !== true) return void poll()
    watching = false
    log('content.returned', {})
    await announce({everything: true}).catch((error: Error) => log('refresh.failed', {error: error.message}))
  }
  poll()
}
