// npm run bench:lake [-- 1000,10000,50000 [60]]: the lake's answers beside plain groq-js, and the longest that another
// client waited meanwhile; expensive queries beside other clients; so many seconds of writes beside listeners. For each
// number of articles.
import {fork} from 'node:child_process'
import {cpus, totalmem} from 'node:os'
import {Worker} from 'node:worker_threads'
import packages from '../package.json' with {type: 'json'}
import {dataset} from './lake-data.ts'
import {type LakeProcess, startLakeProcess} from './lake-process.ts'
import {type Asked, DEAR, OTHERS, QUERIES} from './lake-queries.ts'
import {write} from './lake-writes.ts'
import {post} from './post.ts'
import {ms, part, row} from './table.ts'

const sizes = (process.argv[2] ?? '1000,10000,50000').split(',').map(Number)
const seconds = Number(process.argv[3] ?? 60)
const RUNS = 100
/** Asked before anything is measured but the first time: a lake that has just started has yet to compile what it runs. */
const WARMING = 100
/** Milliseconds that groq-js by itself gets for one query. */
const PATIENCE = 10_000
/** How long expensive queries go on. */
const DEAR_FOR = 15_000

const [cpu] = cpus()
console.log(
  `${cpu?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, groq-js ${packages.dependencies['groq-js']}`,
)
// Ended by a signal, the lake is to end as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
for (const articles of sizes) await measure(articles)

async function measure(articles: number) {
  const lake = await startLakeProcess(dataset(articles))
  console.log(`\n${articles} articles of 5 KB`)
  console.log(row('query', 'first', 'p50', 'p95', 'p99', 'others max', 'groq-js', 'ratio'))
  const plain = plainly(articles)
  const firsts: number[] = []
  for (const asked of QUERIES) firsts.push((await timed(lake, asked, articles, WARMING)).first)
  for (const [index, asked] of QUERIES.entries()) {
    const first = firsts[index] ?? Number.NaN
    const {times} = await timed(lake, asked, articles, RUNS)
    const other = await another(lake)
    await timed(lake, asked, articles, RUNS)
    const beside = (await other.told()).times
    other.end()
    const cells = [first, part(times, 0.5), part(times, 0.95), part(times, 0.99), beside.at(-1) ?? 0].map(ms)
    const median = await plain.median(index)
    const ratio = `${median === null ? '> ' : ''}${Math.round((median ?? PATIENCE) / part(times, 0.5))}×`
    console.log(row(asked.name, ...cells, median === null ? `> ${ms(PATIENCE)}` : ms(median), ratio))
  }
  plain.end()
  console.log(`${lake.memory()} MB of memory\n`)
  await beside(lake)
  await write({...lake, seconds, listeners: 50, perSecond: 1000, articles})
  console.log(`${lake.memory()} MB of memory`)
  await lake.stop()
}

async function timed(lake: LakeProcess, {query, params}: Asked, articles: number, runs: number) {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await ask(lake, query, params(run, articles)))
  const [first = 0, ...rest] = times
  return {first, times: rest.sort((a, b) => a - b)}
}

/** Milliseconds until the whole answer is there, with those until the query was given up where it was asked again. */
async function ask(
  {url, token}: Pick<LakeProcess, 'url' | 'token'>,
  query: string,
  params: object,
  tries = 5,
): Promise<number> {
  const {status, took} = await post(`${url}/data/query/production`, token, {query, params})
  if (status === 408 && tries > 1) return took + (await ask({url, token}, query, params, tries - 1))
  if (status !== 200) throw new Error(`The lake answered ${status} to ${query}`)
  return took
}

/** Twenty expensive queries at a time, again and again, while others ask. */
async function beside(lake: LakeProcess) {
  const others = await Promise.all(OTHERS.map((_, which) => another(lake, which)))
  const told = () => Promise.all(others.map((other) => other.told()))
  const quiet = await pause(3000).then(told)
  const end = performance.now() + DEAR_FOR
  let asked = 0
  const keepOn = async (_: unknown, slot: number) => {
    for (; performance.now() < end; asked++) {
      // Each is refused sooner or later; whoever asks gives up at the end.
      const query = `${DEAR[slot % DEAR.length]}${' '.repeat(slot)}`
      const patience = AbortSignal.timeout(Math.max(1, Math.ceil(end - performance.now())))
      await post(`${lake.url}/data/query/production`, lake.token, {query}, patience).catch(() => pause(100))
    }
  }
  await Promise.all(Array.from({length: 20}, keepOn))
  const busy = await told()
  for (const other of others) other.end()
  console.log(row('other clients', 'answers', 'refused', 'p50', 'p95', 'p99', 'max'))
  for (const [name, all] of [
    ['on a quiet lake', quiet],
    [`beside 20 expensive queries (${asked})`, busy],
  ] as const)
    for (const [which, {times, refused}] of all.entries()) {
      const cells = [0.5, 0.95, 0.99, 1].map((at) => ms(part(times, at)))
      console.log(row(`${name}: ${OTHERS[which]?.name}`, String(times.length), String(refused), ...cells))
    }
  console.log()
}

/** Another client; it tells of its answers since it was asked last, their times sorted. */
async function another({url, otherToken}: LakeProcess, which = 0) {
  const child = fork(new URL('./lake-others.ts', import.meta.url), [url, otherToken, String(which)])
  const told = () =>
    new Promise<{times: number[]; refused: number}>((resolve) => {
      child.once('message', resolve)
      child.send({})
    })
  await told()
  return {told, end: () => child.disconnect()}
}

/** groq-js by itself, in a thread that is ended when it takes too long. */
function plainly(articles: number) {
  const start = () => new Worker(new URL('./lake-plain.ts', import.meta.url), {workerData: {articles}})
  let worker = start()
  let ready = new Promise((resolve) => worker.once('message', resolve))
  return {
    /** The median of a few runs; null when one takes too long. */
    async median(index: number): Promise<number | null> {
      await ready
      const answer = new Promise<number>((resolve) => worker.once('message', resolve))
      worker.postMessage(index)
      const median = await Promise.race([answer, pause(PATIENCE).then(() => null)])
      if (median !== null) return median
      void worker.terminate()
      worker = start()
      ready = new Promise((resolve) => worker.once('message', resolve))
      return null
    },
    end: () => void worker.terminate(),
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
