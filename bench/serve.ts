/**
 * `npm run bench:serve`: requests a second and p99 of the site behind the shipped nginx configuration, of the site
 * process alone, of `next start` without our front server, and of nginx serving the same bytes from disk: in turns, in
 * one run, against a running `npm start`. `-- /path …` for other pages. Needs nginx.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import os from 'node:os'
import autocannon from 'autocannon'
import {siteEnv} from '#lib/env.ts'
import {nginxVersion, startNginx} from '#tests/nginx.ts'
import {freePort, startFileServer, startPlainNext} from './serve-others.ts'

const ROUNDS = 3
const SECONDS = 5
const CONNECTIONS = 50
const HEADERS = {'accept-encoding': 'gzip, deflate, br, zstd'}

interface Figures {
  perSecond: number
  p99: number
  bytes: number
  /** Seconds of the processor for a thousand answers. */
  cpu: number
  failed: number
}

const {siteUrl, internalUrl} = siteEnv()
const asked = process.argv.slice(2)
const paths = asked.length > 0 ? asked : ['/', '/articles/gut-skin-axis', '/evidence.json']
const version = nginxVersion()
if (!version) throw new Error('nginx is not installed here: nothing can be compared.')

const nginx = await startNginx({site: new URL(internalUrl).host, port: await freePort()})
const next = await startPlainNext()
const files = await startFileServer(nginx.url, paths, HEADERS)
const contestants = {
  'nginx, files on disk': files,
  'site behind nginx': nginx,
  'site process alone': {url: siteUrl, pid: listenerOf(new URL(internalUrl).port)},
  'next start': next,
}
try {
  const [cpu] = os.cpus()
  console.log(
    `nginx ${version}, Node ${process.version}, ${os.cpus().length} × ${cpu?.model}; the load is made on the same machine`,
  )
  console.log(`${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s each in turns, the median round`)
  for (const [index, path] of paths.entries()) await compare(path, `/${index}`)
} finally {
  await Promise.all([nginx.stop(), next.stop(), files.stop()])
}

async function compare(path: string, asFile: string): Promise<void> {
  const taking = Object.entries(contestants).map(([name, server]) => ({name, server, rounds: [] as Figures[]}))
  for (let round = 0; round < ROUNDS; round++) {
    for (const {server, rounds} of taking) rounds.push(await load(server, server === files ? asFile : path))
  }
  const medians = taking.map(({name, rounds}) => [name, medianOf(rounds)] as const)
  const [, best] = medians[0] ?? []
  const rows = medians.map(([name, {perSecond, p99, bytes, cpu, failed}]) => [
    name,
    {
      'requests/s': Math.round(perSecond),
      'of the file server': (perSecond / (best?.perSecond ?? Number.NaN)).toFixed(2),
      'p99 ms': p99,
      'bytes each': Math.round(bytes),
      'CPU ms each': cpu.toFixed(3),
      failed,
    },
  ])
  console.log(`\n${path}`)
  console.table(Object.fromEntries(rows))
}

async function load({url, pid}: {url: string; pid: number}, path: string): Promise<Figures> {
  await autocannon({url: url + path, headers: HEADERS, connections: 4, duration: 1})
  const before = cpuSeconds(pid)
  const run = await autocannon({url: url + path, headers: HEADERS, connections: CONNECTIONS, duration: SECONDS})
  const answers = run['2xx']
  return {
    perSecond: answers / run.duration,
    p99: run.latency.p99,
    bytes: run.throughput.total / answers,
    cpu: (1000 * (cpuSeconds(pid) - before)) / answers,
    failed: run.non2xx + run.errors,
  }
}

/** The processor time that a process and its children have taken; Linux counts it in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  const ticks = [pid, ...children].map((one) => {
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((sum, one) => sum + one, 0) / 100
}

/** The process that listens on a port of this machine. */
function listenerOf(port: string): number {
  const found = execFileSync('ss', ['-ltnpH', `sport = :${port}`], {encoding: 'utf8'})
  return Number(/pid=(\d+)/.exec(found)?.[1])
}

function medianOf(all: Figures[]): Figures {
  const sorted = [...all].sort((one, other) => one.perSecond - other.perSecond)
  return sorted[Math.floor(sorted.length / 2)] as Figures // there is at least one round
}
