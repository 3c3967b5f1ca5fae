/**
 * `npm run bench:build [-- articles]`: builds the site with so many articles (1,000) from a lake of its own, and prints
 * how long that takes, what memory, and how often the lake is asked. Leaves nothing behind.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {cpus, tmpdir, totalmem} from 'node:os'
import path from 'node:path'
import {createProxyServer} from 'httpxy'
import {isPage} from '#sanity/content/shown.ts'
import type {Doc, Identity} from '#sanity/lake/context.ts'
import {createLake} from '#sanity/lake/lake.ts'
import {site} from './site-data.ts'

const articles = Number(process.argv[2] ?? 1000)
const [LAKE_PORT, COUNTING_PORT] = [3791, 3792]
const DIST = '.next-bench'
const author: Identity = {id: 'bench', name: 'Bench', email: '', role: 'importer', provider: 'local'}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'))
const settings = readFileSync('tsconfig.json') // a build writes its folder into it
const children: ChildProcess[] = []
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  for (const made of [folder, DIST]) rmSync(made, {recursive: true, force: true})
  writeFileSync('tsconfig.json', settings)
})
process.once('SIGINT', () => process.exit(1))
rmSync(DIST, {recursive: true, force: true})

const documents = site(articles)
fill(documents)
await serveLake()
const queries = countQueries()
const built = await build()

const made = Object.keys(manifest().routes)
const pages = made.filter(isPage)
const [cpu] = cpus()
console.log(`${cpu?.model.trim()} × ${cpus().length}, ${gigabytes(totalmem())}, Node ${process.version}`)
console.log(`${articles} articles, ${documents.length} documents, ${megabytes(JSON.stringify(documents).length)}`)
console.log(`pages ${pages.length}, files beside them ${made.length - pages.length}`)
console.log(`build ${seconds(built.whole)}, of which pages and files ${seconds(built.making)}`)
console.log(`${(built.making / made.length).toFixed(1)} ms each, ${(queries() / made.length).toFixed(2)} queries each`)
console.log(`memory at most ${gigabytes(built.memory)} in all processes of the build`)
process.exit()

function fill(all: Doc[]): void {
  const options = {folder, projectId: 'local', publicUrl: `http://127.0.0.1:${LAKE_PORT}`, allowedHosts: []}
  const lake = createLake({...options, oneClick: true, now: () => new Date(), newId: () => crypto.randomUUID()})
  lake.commit(
    'production',
    all.map((create) => ({create})),
    {author},
  )
  lake.close()
}

async function serveLake(): Promise<void> {
  const env = {...process.env, LAKE_PORT: String(LAKE_PORT), LAKE_DATA: folder, LAKE_ENFORCE_RULES: 'false'}
  const child = spawn(process.execPath, ['sanity/commands/lake.ts'], {env, stdio: ['ignore', 'pipe', 'inherit']})
  children.push(child)
  await new Promise<void>((resolve) => child.stdout.on('data', (text) => String(text).includes('ready') && resolve()))
}

/** Stands before the lake, and tells how many queries came by. */
function countQueries(): () => number {
  let count = 0
  const lake = createProxyServer({target: `http://127.0.0.1:${LAKE_PORT}`})
  createServer(async (request, response) => {
    if (request.url?.includes('/data/query/')) count++
    await lake.web(request, response)
  }).listen(COUNTING_PORT, '127.0.0.1')
  return () => count
}

async function build(): Promise<{whole: number; making: number; memory: number}> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    LAKE_PORT: String(COUNTING_PORT),
    NEXT_DIST_DIR: DIST,
    NEXT_TELEMETRY_DISABLED: '1',
    PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
  }
  const begun = performance.now()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  let [from, to] = [begun, begun]
  child.stdout.on('data', (text) => {
    if (!String(text).includes('Generating static pages')) return
    if (from === begun) from = performance.now()
    to = performance.now()
  })
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, 500)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`The build ended with ${code}.`)
  return {whole: performance.now() - begun, making: to - from, memory}
}

/** The memory of a process and all that it started, in bytes; 0 where the system does not tell. */
function memoryOf(root: number): number {
  const processes = new Map<number, {parent: number; bytes: number}>()
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const [parent = 0, bytes = 0] = [/^PPid:\s+(\d+)/m, /^VmRSS:\s+(\d+)/m].map((field) =>
        Number(field.exec(status)?.[1] ?? 0),
      )
      processes.set(Number(name), {parent, bytes: bytes * 1024})
    }
  } catch {
    // a process that has ended meanwhile is left out, with those after it; the next look sees them
  }
  const within = (id: number): boolean => id === root || (processes.has(id) && within(processes.get(id)?.parent ?? 0))
  return [...processes].filter(([id]) => within(id)).reduce((sum, [, {bytes}]) => sum + bytes, 0)
}

function manifest(): {routes: Record<string, unknown>} {
  return JSON.parse(readFileSync(path.join(DIST, 'prerender-manifest.json'), 'utf8'))
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`
}
