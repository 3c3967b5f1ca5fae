/** `npm run bench:studio`: from the first request to a Studio that can be used (signed in, the desk on the screen), and what it loads, cold and warm, against a running `npm start`. */
import type {BrowserContext, Request} from 'playwright-core'
import {siteEnv} from '#lib/env.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {launchBrowser} from '#tests/browser.ts'

const RUNS = 5
const GIVE_UP_MS = 120_000

const {siteUrl, projectId} = siteEnv()
const token = localToken('editor')
const browser = await launchBrowser()
try {
  const cold: Opening[] = []
  const warm: Opening[] = []
  for (let run = 1; run <= RUNS; run++) {
    const context = await signedIn()
    cold.push(await open(context))
    warm.push(await open(context))
    await context.close()
  }
  console.log(`Studio usable (signed in, desk visible), ${RUNS} openings each`)
  console.log(`  cold cache: ${summary(cold)}`)
  console.log(`  warm cache: ${summary(warm)}`)
} finally {
  await browser.close()
}

interface Opening {
  ms: number
  requests: number
  /** As they travelled: compressed, and without what came from the cache. */
  bytes: number
  script: number
}

/** A browser of an editor who signed in before. */
async function signedIn(): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addInitScript(({key, value}) => localStorage.setItem(key, value), {
    key: `__studio_auth_token_${projectId}`,
    value: JSON.stringify({token, time: new Date().toISOString()}),
  })
  return context
}

async function open(context: BrowserContext): Promise<Opening> {
  const page = await context.newPage()
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  const start = performance.now()
  await page.goto(`${siteUrl}/studio`, {timeout: GIVE_UP_MS, waitUntil: 'commit'})
  await page.getByRole('link', {name: 'Articles'}).first().waitFor({timeout: GIVE_UP_MS})
  const ms = performance.now() - start
  const sizes = await Promise.all(finished.map(sizeOf))
  await page.close()
  const total = (some: typeof sizes) => some.reduce((sum, {bytes}) => sum + bytes, 0)
  return {
    ms,
    requests: sizes.filter(({bytes}) => bytes > 0).length,
    bytes: total(sizes),
    script: total(sizes.filter(({type}) => type === 'script')),
  }
}

async function sizeOf(request: Request): Promise<{type: string; bytes: number}> {
  const response = await request.response()
  const cached = !response || (await response.serverAddr().catch(() => null)) === null
  const {responseBodySize} = await request.sizes()
  return {type: request.resourceType(), bytes: cached ? 0 : Math.max(0, responseBodySize)}
}

function summary(openings: Opening[]): string {
  const sorted = openings.map(({ms}) => ms).sort((a, b) => a - b)
  const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)
  const {requests = 0, bytes = 0, script = 0} = openings.at(-1) ?? {}
  const mb = (size: number) => `${(size / 1e6).toFixed(2)} MB`
  return `median ${middle} ms (${Math.round(sorted[0] ?? 0)} to ${Math.round(sorted.at(-1) ?? 0)}), ${requests} requests, ${mb(bytes)}, of it scripts ${mb(script)}`
}
