import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'
import {pulse} from './pulse.ts'

const AT_ONCE = 4
const GIVE_UP_MS = 5000
const POLL_MS = 25

/** Makes a cache in front of the site take a new copy, for who knows its secret. */
export const REFRESH_HEADER = 'x-refresh-cache'
/** A cache keeps each answer in the two forms that browsers ask for. */
const CODINGS = ['br', 'gzip']

/** Asks for each page until it is no longer a stale copy, so that no reader is the one who waits for it. */
export async function refresh(paths: string[]): Promise<void> {
  const begun = Date.now()
  const queue = paths.values()
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      for (const path of queue) {
        await untilFresh(path)
        await renewInCache(path)
      }
    }),
  )
  pulse.refreshedAt = Date.now()
  if (paths.length > 0) pulse.told?.refreshed((pulse.refreshedAt - begun) / 1000)
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

/** Has the cache in front of the site, where there is one, ask for a page anew. One that is away asks by itself later. */
async function renewInCache(path: string): Promise<void> {
  const {cache} = siteEnv()
  if (!cache) return
  const renew = (coding: string) =>
    fetch(cache.url + path, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      headers: {[REFRESH_HEADER]: cache.secret, 'accept-encoding': coding},
      signal: AbortSignal.timeout(GIVE_UP_MS),
    }).catch(() => null)
  await Promise.all(CODINGS.map(renew))
}
