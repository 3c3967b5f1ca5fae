import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'

const AT_ONCE = 4
const GIVE_UP_MS = 5000
const POLL_MS = 25

/** Asks for each page until it is no longer a stale copy, so that no reader is the one who waits for it. */
export async function refresh(paths: string[]): Promise<void> {
  const queue = paths.values()
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      for (const path of queue) await untilFresh(path)
    }),
  )
}

async function untilFresh(path: string): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (Date.now() < deadline) {
    const answer = await fetch(siteEnv().internalUrl + path, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
    }).catch(() => null)
    if (answer && answer.headers.get('x-nextjs-cache') !== 'STALE') return
    await wait(POLL_MS)
  }
}
