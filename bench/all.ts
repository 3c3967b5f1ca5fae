/**
 * `npm run bench`: each figure of docs/proof.md, one after the other, with the machine and the versions at its head; an
 * hour on two processors. `-- publish lake`: only these. What is measured on a running site is measured on one of its
 * own, with data of its own, which are deleted at the end. PORT is the first of its three ports (3960).
 */
import {mkdtemp, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {buildIfNeeded} from '#sanity/commands/build.ts'
import {startContentSource} from '#sanity/commands/content-source.ts'
import {ChildFailed, runChild, startChild, stopChild} from '#sanity/commands/processes.ts'
import packages from '../package.json' with {type: 'json'}

/** Measured on one running site. */
const ON_A_SITE = ['publish', 'preview', 'navigate', 'studio', 'lighthouse', 'serve']
/** Each starts what it needs; some run more than once, with other sizes. */
const ALONE = ['several', 'faults', 'build', 'lake']
const SIZES: Record<string, string[]> = {build: ['1000', '10000']}
const VERSIONS = ['next', 'react', 'sanity', 'next-sanity', '@sanity/client', 'groq-js'] as const
/** After its start a site makes every page anew; what is measured meanwhile is that. */
const SETTLE_MS = 60_000

const asked = process.argv.slice(2)
const strange = asked.filter((name) => ![...ON_A_SITE, ...ALONE].includes(name))
if (strange.length > 0) {
  console.error(`There is no bench ${strange.join(', ')}: name some of ${[...ON_A_SITE, ...ALONE].join(', ')}.`)
  process.exit(1)
}
const wanted = (names: string[]) => names.filter((name) => asked.length === 0 || asked.includes(name))

const [cpu] = os.cpus()
console.log(new Date().toISOString().slice(0, 10))
console.log(
  `${cpu?.model.trim()} × ${os.cpus().length}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`,
)
console.log(VERSIONS.map((name) => `${name} ${packages.dependencies[name]}`).join(' · '))

const failed: string[] = []
for (const name of wanted(ALONE)) {
  const sizes = SIZES[name]?.map((size) => [size]) ?? [[]]
  for (const args of sizes) await run(name, process.env, args)
}
if (wanted(ON_A_SITE).length > 0) await onASite(wanted(ON_A_SITE))
if (failed.length > 0) {
  console.error(`\nNot measured: ${failed.join(', ')}; above stands why.`)
  process.exitCode = 1
}

async function onASite(names: string[]): Promise<void> {
  const port = Number(process.env.PORT ?? 3960)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-'))
  const places = {PORT: String(port), SITE_URL: `http://localhost:${port}`, LAKE_PORT: String(port + 1)}
  Object.assign(process.env, places, {
    SITE_CACHE_URL: `http://127.0.0.1:${port + 2}`,
    LAKE_DATA: folder,
    NEXT_DIST_DIR: '.next-bench',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  const content = await startContentSource(console.log)
  try {
    await buildIfNeeded(content.env, console.log)
    const site = await startChild(path.resolve('sanity/commands/site.ts'), {...content.env, NODE_ENV: 'production'})
    await wait(SETTLE_MS)
    for (const name of names) await run(name, content.env)
    await stopChild(site)
  } finally {
    await content.stop()
    await rm(folder, {recursive: true, force: true})
  }
}

async function run(name: string, env: NodeJS.ProcessEnv, args: string[] = []): Promise<void> {
  const title = [`bench:${name}`, ...args].join(' ')
  console.log(`\n── ${title}`)
  try {
    await runChild(path.resolve(`bench/${name}.ts`), env, args)
  } catch (error) {
    if (!(error instanceof ChildFailed)) throw error
    failed.push(title)
  }
}
