/**
 * `npm run soak`: edits, publishes, readers, listeners, previews and restarts for 30 minutes (`-- 5`: five), on data of
 * its own. Prints every minute what was asked and what memory, open files and disk it took, and at the end what went
 * wrong, what the processes logged, and whether memory and open files grow (to judge that takes 25 minutes and more). Needs Linux (/proc); TEST_PORT
 * is the first of the two ports.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {distDir} from '#lib/env.ts'
import {load, type Tally} from './soak-load.ts'
import {Product, type Sample, sizeOf} from './soak-processes.ts'
import {part} from './table.ts'

const minutes = Number(process.argv[2] ?? 30)
const port = Number(process.env.TEST_PORT ?? 3947)
/** The last third may lie above the one before it by this share, beyond what measurements scatter; more is said to grow. */
const FLAT = 0.05
/** How long a process warms up after it began, and for how long it must then be measured before it is judged. */
const WARM_MS = 5 * 60_000
const JUDGED_MS = 10 * 60_000
/** Measurements a minute. */
const PER_MINUTE = 2

const folder = await mkdtemp(path.join(os.tmpdir(), 'soak-'))
Object.assign(process.env, {PORT: String(port), LAKE_PORT: String(port + 1), LAKE_DATA: folder})
process.env.SANITY_WEBHOOK_SECRET ??= 'a-secret-for-the-soak-alone'
const {contentClient} = await import('#sanity/client.ts')
const {localToken} = await import('#sanity/commands/local-token.ts')
const {allUrls} = await import('#sanity/content/publish/urls.ts')

const product = new Product({...process.env, NEXT_TELEMETRY_DISABLED: '1'})
const tally: Tally = {requests: 0, away: 0, publishes: 0, previews: 0, faults: new Map()}
/** Every measurement of a process, by its name, with its moment. */
const measured = new Map<string, (Sample & {at: number})[]>()
let awayUntil = 0

await product.start()
const site = `http://localhost:${port}`
const ending = new AbortController()
const client = contentClient({token: localToken('editor'), timeout: 10_000})
const loading = load({
  site,
  client,
  paths: await allUrls(),
  tally,
  isAway: () => Date.now() < awayUntil,
  signal: ending.signal,
})
console.log(`${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.version}, ${minutes} minutes`)
for (let minute = 1; minute <= minutes; minute++) {
  if (minute === Math.ceil(minutes / 4)) await whileAway(() => product.killLake())
  if (minute === Math.ceil(minutes / 3)) await whileAway(() => product.stop().then(() => product.start()))
  const begun = Date.now()
  for (let part = 1; part <= PER_MINUTE; part++) {
    await wait(begun + (part * 60_000) / PER_MINUTE - Date.now())
    for (const [name, sample] of await product.samples())
      measured.set(name, [...(measured.get(name) ?? []), {...sample, at: Date.now()}])
  }
  await report(minute)
}
ending.abort()
await loading
for (const [fault, count] of tally.faults) console.log(`${count} × ${fault}`)
for (const [event, {count, last}] of product.events) console.log(`${count} × logged ${event}, the last: ${last}`)
const verdicts = [...measured].flatMap(([name, samples]) => [
  verdict(name, 'rss', samples),
  verdict(name, 'files', samples),
])
for (const {said} of verdicts) console.log(said)
await product.stop()
await rm(folder, {recursive: true, force: true})
process.exit(tally.faults.size > 0 || verdicts.some(({grows}) => grows) ? 1 : 0)

/** Does what takes a process away for a while; what fails until ten seconds after its return is expected. */
async function whileAway(restart: () => Promise<void>): Promise<void> {
  awayUntil = Number.POSITIVE_INFINITY
  await restart()
  while (!(await client.getDocument('siteSettings').catch(() => null))) await wait(200)
  awayUntil = Date.now() + 10_000
}

async function report(minute: number): Promise<void> {
  const processes = [...measured].map(([name, samples]) => {
    const last = samples.at(-1)
    return `${name} ${Math.round(last?.rss ?? 0)} MB, ${last?.files} open files`
  })
  const cache = await sizeOf([path.join(distDir(), 'server'), path.join(distDir(), 'cache/fetch-cache')])
  const data = await sizeOf([folder])
  const faults = [...tally.faults.values()].reduce((sum, count) => sum + count, 0)
  console.log(
    `minute ${minute}: ${tally.requests} requests, ${tally.publishes} publishes, ${tally.previews} previews, ${faults} faults (${tally.away} while away); ` +
      `${processes.join('; ')}; pages ${cache.files} files, ${cache.mb.toFixed(1)} MB; data ${data.mb.toFixed(1)} MB`,
  )
}

/** Whether a figure grows in the life of the process that ran last: the median of its last third beside that of the second. */
function verdict(name: string, figure: 'rss' | 'files', samples: (Sample & {at: number})[]) {
  const {pid} = samples.at(-1) ?? {}
  const own = samples.filter((sample) => sample.pid === pid)
  const warm = own.filter(({at}) => at >= (own[0]?.at ?? 0) + WARM_MS)
  const what = figure === 'rss' ? 'MB of memory in use' : 'open files'
  const measuredMs = (warm.at(-1)?.at ?? 0) - (warm[0]?.at ?? 0)
  if (measuredMs < JUDGED_MS) return {grows: false, said: `${name}: ${what} were measured too shortly to judge`}
  const third = Math.floor(warm.length / 3)
  const [before, after] = [warm.slice(-2 * third, -third), warm.slice(-third)].map((some) =>
    some.map((one) => one[figure]).sort((one, other) => one - other),
  ) as [number[], number[]] // both thirds are there
  const growth = part(after, 0.5) - part(before, 0.5)
  const scatter = (part(before, 0.75) - part(before, 0.25)) / 2
  const grows = growth > FLAT * part(before, 0.5) + scatter
  const said = `${part(before, 0.5).toFixed(0)} ${what} in the second third, ${part(after, 0.5).toFixed(0)} in the last (± ${scatter.toFixed(0)})`
  return {grows, said: `${name}: ${said} of ${warm.length} measurements: ${grows ? 'GROWS' : 'flat'}`}
}
