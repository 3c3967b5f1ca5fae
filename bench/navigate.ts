/**
 * `npm run bench:navigate`: from the click on a link to the first paint of the page that it leads to, in a real browser
 * against a running `npm start`, with pages fetched ahead (speculation rules) and without. The pointer rests on the link
 * for as long as people's do before they click, and every answer takes as long as from a server some way off.
 */
import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'
import {createProxyServer} from 'httpxy'
import type {BrowserContext, Page} from 'playwright-core'
import {siteEnv} from '#lib/env.ts'
import {SPECULATION_RULES_FILE} from '#sanity/page-headers.ts'
import {launchBrowser} from '#tests/browser.ts'

const ROUNDS = 5
const REST_MS = 400
const AWAY_MS = 100
const LINKS = [
  ['/', '/articles/gut-skin-axis'],
  ['/', '/symptoms'],
  ['/articles/gut-skin-axis', '/glossary'],
  ['/questions', '/foods'],
] as const

const proxy = createProxyServer({target: siteEnv().siteUrl})
const faraway = createServer(async (request, response) => {
  await wait(AWAY_MS)
  await proxy.web(request, response)
}).listen(0, '127.0.0.1')
await once(faraway, 'listening')
const siteUrl = `http://127.0.0.1:${(faraway.address() as AddressInfo).port}`
const browser = await launchBrowser()
try {
  for (const ahead of [true, false]) {
    const clicks: Click[] = []
    for (let round = 0; round < ROUNDS; round++)
      for (const [from, to] of LINKS) clicks.push(await follow(from, to, ahead))
    const times = clicks.map(({ms}) => ms).sort((a, b) => a - b)
    const at = (share: number) => `${Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN)} ms`
    const ways = Object.entries(Object.groupBy(clicks, ({way}) => way)).map(([way, some]) => `${some?.length} ${way}`)
    console.log(
      `${ahead ? 'fetched ahead' : 'not fetched ahead'}, ${clicks.length} clicks: p50 ${at(0.5)}, p95 ${at(0.95)} (${ways.join(', ')})`,
    )
  }
} finally {
  await browser.close()
  faraway.close()
  faraway.closeAllConnections()
}

interface Click {
  ms: number
  /** How the browser came by the page. */
  way: 'prerendered' | 'prefetched' | 'fetched'
}

/** Goes to a page as a new reader, rests on a link, clicks, and reports when the next page was first seen. */
async function follow(from: string, to: string, ahead: boolean): Promise<Click> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}})
  if (!ahead) await context.route(`**${SPECULATION_RULES_FILE}`, (route) => route.abort())
  const page = await context.newPage()
  await page.goto(siteUrl + from, {waitUntil: 'load'})
  const link = page.locator(`a[href="${to}"]:visible`).first()
  await link.hover()
  await wait(REST_MS)
  const clicked = await page.evaluate(() => performance.timeOrigin + performance.now())
  await page.mouse.down()
  await page.mouse.up()
  const next = await arrived(context, page, to)
  const {seen, way} = await next.evaluate(firstSeen)
  await context.close()
  return {ms: seen - clicked, way}
}

/** A prerendered page takes the place of the one before. */
async function arrived(context: BrowserContext, page: Page, to: string): Promise<Page> {
  await page.waitForURL(`**${to}`)
  return context.pages().find((one) => one.url().endsWith(to)) ?? page
}

/** In the page: when it was first painted, in milliseconds of the clock. */
async function firstSeen(): Promise<{seen: number; way: Click['way']}> {
  const paint = await new Promise<PerformanceEntry>((resolve) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) resolve(entry)
    }).observe({type: 'paint', buffered: true})
  })
  const [navigation] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
    activationStart?: number
    deliveryType?: string
  })[]
  const way = navigation?.activationStart
    ? 'prerendered'
    : navigation?.deliveryType === 'navigational-prefetch'
      ? 'prefetched'
      : 'fetched'
  return {seen: performance.timeOrigin + paint.startTime, way}
}
