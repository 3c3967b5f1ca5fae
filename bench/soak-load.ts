import {setTimeout as wait} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'

const WORDS = ['acne', 'kefir', 'rosacea', 'probiotic', 'itch', 'zink', 'leaky gut', 'sugar', 'nothing at all']
const READERS = 4
const LISTENERS = 10
/** What was published is shown by then. */
const PATIENCE_MS = 10_000

/** What was asked so far, and what went wrong; `away` counts what was asked while a process was begun anew. */
export interface Tally {
  requests: number
  away: number
  publishes: number
  previews: number
  faults: Map<string, number>
}

interface Setting {
  site: string
  client: SanityClient
  paths: string[]
  tally: Tally
  /** Whether a process is just being begun anew, so that faults are to be expected. */
  isAway: () => boolean
  signal: AbortSignal
}

/** Readers, an editor, listeners and somebody who previews, until the signal. */
export async function load(setting: Setting): Promise<void> {
  const readers = Array.from({length: READERS}, (_, index) => reading(setting, index))
  await Promise.all([...readers, editing(setting), listening(setting), previewing(setting)])
}

const choice = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T // no list here is empty

/** Does something again and again until the signal; a fault is counted, not thrown. */
async function again({signal, tally, isAway}: Setting, everyMs: number, what: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await what().catch((error: Error) => {
      if (isAway()) tally.away += 1
      else tally.faults.set(error.message, (tally.faults.get(error.message) ?? 0) + 1)
    })
    await wait(everyMs, undefined, {signal}).catch(() => {})
  }
}

async function visited(setting: Setting, path: string, expected: number[], headers = {}): Promise<string> {
  setting.tally.requests += 1
  const answer = await fetch(setting.site + path, {headers, redirect: 'manual'})
  const body = await answer.text()
  if (!expected.includes(answer.status)) throw new Error(`${path.replace(/\d{6,}/, '…')} answered ${answer.status}`)
  return body
}

function reading(setting: Setting, index: number): Promise<void> {
  let turn = index
  return again(setting, 40, async () => {
    turn += 1
    if (turn % 10 === 0) return visited(setting, `/search?q=${encodeURIComponent(choice(WORDS))}`, [200])
    if (turn % 15 === 0) return visited(setting, `/articles/nobody-wrote-${Date.now()}${turn}`, [404])
    const body = await visited(setting, choice(setting.paths), [200])
    const picture = turn % 5 === 0 ? / src="(\/lake\/images\/[^"]+)"/.exec(body)?.[1] : null
    if (picture) await visited(setting, picture.replaceAll('&amp;', '&'), [200])
  })
}

/** Publishes a changed answer, and now and then a new question that is deleted again. */
async function editing(setting: Setting): Promise<void> {
  const {client, tally} = setting
  let turn = 0
  await again(setting, 1000, async () => {
    turn += 1
    const source = await client.getDocument('faq-how-long')
    if (!source) throw new Error('There is no faq-how-long')
    await client
      .patch('faq-how-long')
      .set({shortAnswer: `Nobody has measured it (${turn}).`})
      .commit()
    tally.publishes += 1
    if (turn % 10 !== 0) return
    const slug = {_type: 'slug', current: `soak-${turn % 50}`}
    await client.createOrReplace({...source, _id: 'faq-soak', slug})
    await shown(setting, `/questions/${slug.current}`).finally(() => client.delete('faq-soak'))
  })
}

/** A page that was taken away is told of as such until it has been made anew. */
async function shown(setting: Setting, path: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while ((await fetch(setting.site + path)).status === 404 && Date.now() < deadline) await wait(100)
  await visited(setting, path, [200])
}

/** Streams of changes, some of which are let go and opened again every few seconds. */
async function listening(setting: Setting): Promise<void> {
  const open = () => setting.client.listen('*[_type == "faq"]').subscribe({error: () => {}})
  const streams = Array.from({length: LISTENERS}, open)
  await again(setting, 5000, async () => {
    streams.shift()?.unsubscribe()
    streams.push(open())
  })
  for (const stream of streams) stream.unsubscribe()
}

async function previewing(setting: Setting): Promise<void> {
  const {client, site, tally} = setting
  await again(setting, 10_000, async () => {
    const secret = `soak-${Date.now()}`
    await client.createOrReplace({_id: 'drafts.soak-secret', _type: 'sanity.previewUrlSecret', secret})
    const entered = await fetch(`${site}/api/draft-mode/enable?sanity-preview-secret=${secret}`, {redirect: 'manual'})
    const pass = entered.headers.getSetCookie().find((one) => one.startsWith(`${PREVIEW_COOKIE}=`))
    await visited(setting, '/articles/leaky-gut', [200], {cookie: pass?.split(';')[0] ?? ''})
    tally.previews += 1
  })
}
