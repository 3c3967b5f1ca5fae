/**
 * `npm run bench:several`: from the acknowledged publish to the moment when each of two site processes shows it, 30
 * times. Only the first gets the webhook; the second hears of it by Redis. Starts all by itself: a redis-server (which
 * has to be installed), a lake of its own, and both sites, each with its own build. `-- 5000`: the first of three ports.
 */
import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {contentClient} from '#sanity/client.ts'
import {buildIfNeeded} from '#sanity/commands/build.ts'
import {startContentSource} from '#sanity/commands/content-source.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {startChild, stopChild} from '#sanity/commands/processes.ts'
import {startRedis} from '#tests/redis.ts'

const PUBLISHES = 30
const GIVE_UP_MS = 10_000
const SETTLE_MS = 500
const POLL_MS = 10
const FAQ = 'faq-how-long'
const PAGE = '/questions'
const SITE = path.resolve('sanity/commands/site.ts')
const BUILD = '.next-bench'
const COPY = '.next-bench-copy'

const first = Number(process.argv[2] ?? 3930)
const site = (name: string, port: number) => ({name, port: String(port), url: `http://localhost:${port}`})
const one = site('the site that gets the webhook', first)
const two = site('the other site', first + 2)

const stops: (() => Promise<unknown>)[] = []
try {
  await startAll(one.port, two.port)
  for (const [name, times] of await measure()) {
    times.sort((a, b) => a - b)
    const at = (share: number) => `${Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN)} ms`
    console.log(`publish → shown by ${name}, ${times.length} publishes: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`)
  }
} finally {
  for (const stop of stops.reverse()) await stop()
}

async function startAll(port: string, otherPort: string): Promise<void> {
  const redis = await startRedis()
  stops.push(redis.kill)
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-several-'))
  stops.push(() => rm(folder, {recursive: true, force: true}))
  const places = {PORT: port, SITE_URL: `http://localhost:${port}`, LAKE_PORT: String(first + 1), LAKE_DATA: folder}
  Object.assign(process.env, places, {NEXT_DIST_DIR: BUILD, REDIS_URL: redis.url})
  const content = await startContentSource(console.log)
  stops.push(content.stop)
  await buildIfNeeded(content.env, console.log)
  await rm(COPY, {recursive: true, force: true})
  await cp(BUILD, COPY, {recursive: true, filter: (file) => file !== path.join(BUILD, 'cache')})
  for (const own of [{}, {PORT: otherPort, NEXT_DIST_DIR: COPY}]) {
    const child = await startChild(SITE, {...content.env, ...own, NODE_ENV: 'production'})
    stops.push(() => stopChild(child))
  }
}

/** How long each site took, by its name. */
async function measure(): Promise<Map<string, number[]>> {
  const client = contentClient({token: localToken('editor'), timeout: 10_000})
  const times = new Map<string, number[]>([one, two].map(({name}) => [name, []]))
  for (let run = -1; run < PUBLISHES; run++) {
    const shortAnswer = `Measurement ${run}.`
    await client.patch(FAQ).set({shortAnswer}).commit()
    const start = performance.now()
    const shown = async ({name, url}: typeof one) => {
      await untilShown(url + PAGE, shortAnswer)
      if (run >= 0) times.get(name)?.push(performance.now() - start) // at first they may still refresh after their start
    }
    await Promise.all([shown(one), shown(two)])
    await wait(SETTLE_MS)
  }
  return times
}

async function untilShown(page: string, text: string): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (!(await (await fetch(page)).text()).includes(text)) {
    if (Date.now() > deadline) throw new Error(`${page} did not show “${text}” within ${GIVE_UP_MS} ms`)
    await wait(POLL_MS)
  }
}
