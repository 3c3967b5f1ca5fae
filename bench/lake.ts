// npm run bench:lake [-- articles [seconds]]: the lake's answers and writes, in another process, beside plain groq-js.
import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, tmpdir, totalmem} from 'node:os'
import {join} from 'node:path'
import {evaluate, parse} from 'groq-js'
import type {Doc, Identity} from '#sanity/lake/context.ts'
import {createLake} from '#sanity/lake/lake.ts'
import {issueToken} from '#sanity/lake/tokens.ts'
import {dataset} from './lake-data.ts'
import {type Asked, QUERIES} from './lake-queries.ts'
import {write} from './lake-writes.ts'

const [articles, seconds] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 60)]
const PORT = 3790
const RUNS = 100
/** Milliseconds after which no further run of plain groq-js is begun. */
const PLAIN = 4000

const folder = mkdtempSync(join(tmpdir(), 'bench-lake-'))
const {documents, token} = fill()
const {child, url} = await serve()
process.once('exit', () => child.kill('SIGKILL'))
const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'}

const [cpu] = cpus()
console.log(`${articles} articles of ${Math.round(JSON.stringify(documents[0]).length / 100) / 10} KB`)
console.log(
  `${cpu?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
)
console.log(row('query', 'first', 'p50', 'p95', 'groq-js', 'ratio'))
const measured: {asked: Asked; first: number; times: number[]}[] = []
for (const asked of QUERIES) measured.push({asked, ...(await timed(asked))})
for (const {asked, first, times} of measured) {
  const plain = await plainly(asked)
  const p50 = at(times, 0.5)
  console.log(row(asked.name, ms(first), ms(p50), ms(at(times, 0.95)), ms(plain), `${Math.round(plain / p50)}×`))
}
console.log()
await write({url, headers, seconds, listeners: 50, perSecond: 1000, articles})
child.kill('SIGTERM')
rmSync(folder, {recursive: true, force: true})

function fill(): {documents: Doc[]; token: string} {
  const options = {folder, projectId: 'local', publicUrl: `http://127.0.0.1:${PORT}`, allowedHosts: [], oneClick: true}
  const lake = createLake({...options, now: () => new Date(), newId: () => crypto.randomUUID()})
  const documents = dataset(articles)
  const author: Identity = {id: 'bench', name: 'Bench', email: '', role: 'importer', provider: 'local'}
  for (let from = 0; from < documents.length; from += 500) {
    const batch = documents.slice(from, from + 500)
    lake.commit(
      'production',
      batch.map((doc) => ({create: doc})),
      {author},
    )
  }
  const token = issueToken(lake, 'editor', 'Bench')
  lake.close()
  documents.sort((a, b) => (a._id < b._id ? -1 : 1))
  return {documents, token}
}

async function serve() {
  const env = {...process.env, LAKE_PORT: String(PORT), LAKE_DATA: folder, LAKE_ENFORCE_RULES: 'false'}
  const child = spawn(process.execPath, ['sanity/commands/lake.ts'], {env, stdio: ['ignore', 'pipe', 'inherit']})
  await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('ready') && resolve()))
  return {child, url: `http://127.0.0.1:${PORT}/v2025-02-19`}
}

async function timed({query, params}: Asked) {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now()
    const body = JSON.stringify({query, params: params(run, articles)})
    const answer = await fetch(`${url}/data/query/production`, {method: 'POST', headers, body})
    const text = await answer.text()
    times.push(performance.now() - begun)
    if (!answer.ok) throw new Error(`${answer.status}: ${text.slice(0, 300)}`)
  }
  const [first = 0, ...rest] = times
  return {first, times: rest.sort((a, b) => a - b)}
}

/** The median of a few runs of groq-js on the same documents, without the lake. */
async function plainly({query, params}: Asked): Promise<number> {
  const times: number[] = []
  const end = performance.now() + PLAIN
  for (let run = 0; run < 5 && performance.now() < end; run++) {
    const given = params(run, articles)
    const begun = performance.now()
    // groq-js knows no text::query(); for single words it means the same as they do.
    const tree = parse(query.replaceAll('text::query($words)', '$words'), {params: given})
    await (await evaluate(tree, {dataset: documents, params: given})).get()
    times.push(performance.now() - begun)
  }
  return at(
    times.sort((a, b) => a - b),
    0.5,
  )
}

function at(times: number[], part: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('')
}
