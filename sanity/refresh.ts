import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {distDir, siteEnv} from '#lib/env.ts'
import {renewInCache} from './cache-in-front.ts'
import {BARE} from './page-headers.ts'
import {pulse} from './pulse.ts'

const AT_ONCE = 3
const GIVE_UP_MS = 5000
const POLL_MS = 25

/** How urgent it is: somebody may be reading the pages that a publish changed, files are seldom asked for. */
const TURNS = ['first', 'next', 'last'] as const
type Turn = (typeof TURNS)[number]

/** What waits to be made anew, the urgent before the rest. */
const waiting = TURNS.map((turn) => ({turn, paths: new Map<string, PromiseWithResolvers<void>>()}))
const underWay = new Set<string>()

/**
 * Makes each page and file anew, so that no reader is the one who waits for it. What several ask for while it waits is
 * made once, at the most urgent turn; what is asked for while it is being made is made once more.
 */
export async function refresh(paths: string[], turn: Turn): Promise<void> {
  const begun = Date.now()
  const asked = paths.map((one) => queued(one, turn))
  work()
  await Promise.all(asked)
  pulse.refreshedAt = Date.now()
  if (paths.length > 0) pulse.told?.refreshed((pulse.refreshedAt - begun) / 1000)
}

function queued(one: string, turn: Turn): Promise<void> {
  const place = waiting.find(({paths}) => paths.has(one))
  const made = place?.paths.get(one) ?? Promise.withResolvers<void>()
  if (place && TURNS.indexOf(place.turn) <= TURNS.indexOf(turn)) return made.promise
  place?.paths.delete(one)
  waiting.find((other) => other.turn === turn)?.paths.set(one, made)
  return made.promise
}

function work(): void {
  while (underWay.size < AT_ONCE) {
    const next = nextTurn()
    if (!next) return
    const [one, made] = next
    underWay.add(one)
    makeAnew(one).then(() => {
      underWay.delete(one)
      made.resolve()
      work()
    })
  }
}

function nextTurn(): [string, PromiseWithResolvers<void>] | null {
  for (const {paths} of waiting)
    for (const [one, made] of paths) {
      if (underWay.has(one)) continue
      paths.delete(one)
      return [one, made]
    }
  return null
}

async function makeAnew(one: string): Promise<void> {
  await untilFresh(one)
  await renewInCache(one)
}

/** Asks with the word by which Next.js knows that the answer is to be made now, and not to be a stale copy. */
async function untilFresh(one: string): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  const headers = {[BARE]: '1', ...(await remake())}
  while (Date.now() < deadline) {
    const answer = await fetch(siteEnv().internalUrl + one, {
      method: 'HEAD',
      headers,
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(GIVE_UP_MS),
    }).catch(() => null)
    if (answer && answer.headers.get('x-nextjs-cache') !== 'STALE') return
    await wait(POLL_MS)
  }
}

let word: Promise<Record<string, string>> | null = null

/** The header that `res.revalidate()` of Next.js sends; without its word a stale copy comes, and the new page after it. */
const remake = (): Promise<Record<string, string>> => {
  word ??= readFile(path.join(/* turbopackIgnore: true */ distDir(), 'prerender-manifest.json'), 'utf8').then(
    (manifest) => ({'x-prerender-revalidate': String(JSON.parse(manifest).preview?.previewModeId)}),
    () => ({}),
  )
  return word
}
