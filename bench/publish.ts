/**
 * `npm run bench:publish`: from the acknowledged publish of a changed answer, and of a claim's new grade, to the moment
 * when all pages that look different show it, 30 times each, against a running `npm start`. Puts everything back.
 */
import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'
import {contentClient} from '#sanity/client.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isPage} from '#sanity/content/shown.ts'

const PUBLISHES = 30
const GIVE_UP_MS = 10_000
const SETTLE_MS = 3000
const FAQ = 'faq-how-long'
const WIDELY_SHOWN = `*[_type == "claim" && grade == "limited"] | order(count(*[references(^._id)]) desc)[0]._id`

const {siteUrl} = siteEnv()
const client = contentClient({token: localToken('editor'), timeout: 10_000})

const {shortAnswer} = await stored(FAQ)
await measure('a changed answer', FAQ, (run) => ({shortAnswer: `${shortAnswer} (measurement ${run})`}))
const claim = await client.fetch<string>(WIDELY_SHOWN)
await measure('a new grade', claim, (run) => ({grade: run % 2 ? 'moderate' : 'limited'}))

/** Publishes one change after another and prints how long the pages took. */
async function measure(name: string, id: string, change: (run: number) => object): Promise<void> {
  const original = await stored(id)
  const times: number[] = []
  let pages: string[] = []
  try {
    await pagesChangedBy(original, change(0)) // the site may still be refreshing pages after its start
    pages = await pagesChangedBy(original, change(1))
    for (let run = 2; run < PUBLISHES + 2; run++) {
      const before = new Map<string, string>()
      for (const page of pages) before.set(page, await shown(page))
      await client.patch(id).set(change(run)).commit()
      const start = performance.now()
      await untilOther(before)
      times.push(performance.now() - start)
      await wait(SETTLE_MS / 10)
    }
  } finally {
    await client.createOrReplace(original)
    await wait(SETTLE_MS)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => `${Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN)} ms`
  console.log(
    `${name} → shown on ${pages.length} pages, ${PUBLISHES} publishes: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
  )
}

/** Publishes a change once, and tells which pages look different for it. */
async function pagesChangedBy(document: StoredDocument, change: object): Promise<string[]> {
  const touched = await urlsTouchedBy({before: document, after: {...document, ...change}})
  const pages = (touched === 'everything' ? await allUrls() : touched).filter(isPage)
  const before = await Promise.all(pages.map(shown))
  await client.patch(document._id).set(change).commit()
  await wait(SETTLE_MS)
  const after = await Promise.all(pages.map(shown))
  return pages.filter((_page, index) => before[index] !== after[index])
}

async function stored(id: string): Promise<StoredDocument> {
  const document = await client.getDocument(id)
  if (!document) throw new Error(`There is no ${id}: run this on the demonstration content (npm run seed).`)
  return document
}

async function shown(page: string): Promise<string> {
  return (await fetch(siteUrl + page)).text()
}

/** Asks for one page until it is another, then for the next, so as not to measure the asking. */
async function untilOther(before: Map<string, string>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  for (const [page, old] of before)
    while ((await shown(page)) === old) {
      if (Date.now() > deadline) throw new Error(`${page} did not show the change within ${GIVE_UP_MS} ms`)
      await wait(25)
    }
}
