/**
 * `npm run bench:faults`: how long every page and file takes to be answered as usual, while Redis is dead or hangs, and
 * while the content source fails or hangs; and how long after its return all of them are fresh. Starts all by itself: a
 * redis-server (which has to be installed), a lake of its own, and a site with its own build. `-- 5000`: the first of two ports.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {buildIfNeeded} from '#sanity/commands/build.ts'
import {startContentSource} from '#sanity/commands/content-source.ts'
import {startChild, stopChild} from '#sanity/commands/processes.ts'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {announce} from '#sanity/revalidation.ts'
import {startRedis} from '#tests/redis.ts'
import {type Fault, ofEdition, stamp, startBadSource} from '#tests/site/bad-source.ts'
import {ms, part, row} from './table.ts'

const FAULTS: Fault[] = ['fails with 500', 'answers garbage', 'knows no dataset', 'hangs']
const GIVE_UP_MS = 120_000
const POLL_MS = 50

const first = Number(process.argv[2] ?? 3950)
const site = `http://localhost:${first}`
const stops: (() => unknown)[] = []
try {
  const {redis, source} = await startAll()
  const paths = await allUrls()
  const texts = await textsAmong(paths)
  console.log(`${paths.length} pages and files, of which ${texts.length} show running text\n`)
  console.log(row('answers', 'p50', 'p99', 'max', 'not 200'))
  await answers('as usual', paths)
  await redis.kill()
  await answers('Redis is dead', paths)
  await redis.startAgain()
  await redis.hang()
  await answers('Redis hangs', paths)
  await redis.goOn()
  const fresh: string[] = []
  for (const [index, fault] of FAULTS.entries()) {
    source.state.fault = fault
    await announce({everything: true})
    await answers(`the content source ${fault}`, paths)
    source.state.change = ofEdition(index + 1)
    source.state.fault = null
    const begun = performance.now()
    await untilAllShow(index + 1, texts)
    fresh.push(row(`it ${fault}`, `${((performance.now() - begun) / 1000).toFixed(1)} s`))
  }
  console.log(`\n${row('return → all pages are fresh', 'seconds')}\n${fresh.join('\n')}`)
} finally {
  for (const stop of stops.reverse()) await stop()
}

async function startAll() {
  const redis = await startRedis()
  stops.push(redis.kill)
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-faults-'))
  stops.push(() => rm(folder, {recursive: true, force: true}))
  const places = {PORT: String(first), SITE_URL: site, LAKE_PORT: String(first + 1), LAKE_DATA: folder}
  Object.assign(process.env, places, {NEXT_DIST_DIR: '.next-bench', NEXT_TELEMETRY_DISABLED: '1'})
  const content = await startContentSource(console.log)
  stops.push(content.stop)
  await buildIfNeeded(content.env, console.log)
  const source = await startBadSource(`http://127.0.0.1:${first + 1}`)
  stops.push(source.stop)
  Object.assign(source.state, {change: ofEdition(0), whole: true})
  const env = {...content.env, LAKE_PORT: source.port, REDIS_URL: redis.url, NODE_ENV: 'production' as const}
  const child = await startChild(path.resolve('sanity/commands/site.ts'), env)
  stops.push(() => stopChild(child))
  return {redis, source}
}

/** Asks for everything once, as one reader after the other, and prints how long that took. */
async function answers(name: string, paths: string[]): Promise<void> {
  const times: number[] = []
  let failed = 0
  for (const one of paths) {
    const begun = performance.now()
    const answer = await fetch(site + one, {redirect: 'manual'})
    await answer.arrayBuffer()
    times.push(performance.now() - begun)
    if (answer.status !== 200) failed += 1
  }
  times.sort((a, b) => a - b)
  console.log(row(name, ...[0.5, 0.99, 1].map((at) => ms(part(times, at))), String(failed)))
}

/** Those that show a running text, once the site has made everything anew after its start. */
async function textsAmong(paths: string[]): Promise<string[]> {
  const isFresh = async () => {
    const {secondsSinceRefresh} = (await (await fetch(`${site}/api/health`)).json()) as {secondsSinceRefresh: unknown}
    return secondsSinceRefresh !== null
  }
  while (!(await isFresh())) await wait(POLL_MS)
  const bodies = await Promise.all(paths.map(async (one) => (await fetch(site + one)).text()))
  return paths.filter((_path, index) => bodies[index]?.includes(stamp(0)))
}

async function untilAllShow(edition: number, paths: string[]): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS
  for (const one of paths)
    while (!(await (await fetch(site + one)).text()).includes(stamp(edition))) {
      if (performance.now() > deadline) throw new Error(`${one} was not fresh within ${GIVE_UP_MS / 1000} s.`)
      await wait(POLL_MS)
    }
}
