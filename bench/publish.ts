/**
 * `npm run bench:publish`: from the acknowledged publish of a changed answer, and of a claim's new grade, to the moment
 * when all pages that look different show it, 30 times each with a pause between, against a running `npm start`; and
 * then through nginx with the shipped configuration, where SITE_CACHE_URL is set for both and nginx is installed. Puts
 * everything back.
 */
import {setTimeout as wait} from 'node:timers/promises'
import {siteEnv} from '#lib/env.ts'
import {contentClient} from '#sanity/client.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isPage} from '#sanity/content/shown.ts'
import {nginxVersion, startNginx} from '#tests/nginx.ts'

const PUBLISHES = 30
const GIVE_UP_MS = 10_000
const SETTLE_MS = 3000
const FAQ = 'faq-how-long'
const WIDELY_SHOWN = `*[_type == "claim" && grade == "limited"] | order(count(*[references(^._id)]) desc)[0]._id`

const {siteUrl, internalUrl, cache} = siteEnv()
const client = contentClient({token: localToken('editor'), timeout: 10_000})

const {shortAnswer} = await stored(FAQ)
const claim = await client.fetch<string>(WIDELY_SHOWN)
await measureBoth('', siteUrl)
if (cache && nginxVersion()) await throughNginx(cache)
else console.log('through nginx: not measured, for nginx is not installed or SITE_CACHE_URL is not set')

async function measureBoth(way: string, site: string): Promise<void> {
  await measure(`a changed answer${way}`, site, FAQ, (run) => ({shortAnswer: `${shortAnswer} (measurement ${run})`}))
  await measure(`a new grade${way}`, site, claim, (run) => ({grade: run % 2 ? 'moderate' : 'limited'}))
}

/** At the address of the cache that the site tells of publishes stands nginx already, or is started. */
async function throughNginx({url, secret}: {url: string; secret: string | null}): Promise<void> {
  const stands = await fetch(url).catch(() => null)
  const {host: site} = new URL(internalUrl)
  const nginx = stands ? null : await startNginx({site, port: Number(new URL(url).port), ...(secret && {secret})})
  await measureBoth(', through nginx', url).finally(() => nginx?.stop())
}

/** Publishes one change after another and prints how long the pages took. */
async function measure(name: string, site: string, id: string, change: (run: number) => object): Promise<void> {
  const original = await stored(id)
  const times: number[] = []
  let pages: string[] = []
  try {
    await pagesChangedBy(site, original, change(0)) // the site may still be refreshing pages after its start
    pages = await pagesChangedBy(site, original, change(1))
    for (let run = 2; run < PUBLISHES + 2; run++) {
      const before = new Map<string, string>()
      for (const page of pages) before.set(site + page, await shown(site + page))
      await client.patch(id).set(change(run)).commit()
      const start = performance.now()
      await untilOther(before)
      times.push(performance.now() - start)
      await wait(SETTLE_MS) // the files beside the pages are still being made
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
async function pagesChangedBy(site: string, document: StoredDocument, change: object): Promise<string[]> {
  const touched = await urlsTouchedBy({before: document, after: {...document, ...change}})
  const pages = (touched === 'everything' ? await allUrls() : touched).filter(isPage)
  const before = await Promise.all(pages.map((page) => shown(site + page)))
  await client.patch(document._id).set(change).commit()
  await wait(SETTLE_MS)
  const after = await Promise.all(pages.map((page) => shown(site + page)))
  return pages.filter((_page, index) => before[index] !== after[index])
}

async function stored(id: string): Promise<StoredDocument> {
  const document = await client.getDocument(id)
  if (!document) throw new Error(`There is no ${id}: run this on the demonstration content (npm run seed).`)
  return document
}

/** The tag of what a page shows; asked with the one that is known, the answer is empty while that still holds. */
async function shown(page: string, known?: string): Promise<string> {
  const answer = await fetch(page, known === undefined ? {} : {headers: {'if-none-match': known}})
  await answer.arrayBuffer()
  const tag = answer.headers.get('etag')
  if (!tag) throw new Error(`${page} answered ${answer.status} without an ETag`)
  return tag
}

/** Asks for one page until it is another, then for the next, so as not to measure the asking. */
async function untilOther(before: Map<string, string>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  for (const [page, old] of before)
    while ((await shown(page, old)) === old) {
      if (Date.now() > deadline) throw new Error(`${page} did not show the change within ${GIVE_UP_MS} ms`)
      await wait(25)
    }
}
