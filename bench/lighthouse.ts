/** `npm run bench:lighthouse`: Lighthouse's mobile profile on the kinds of pages that readers meet, against a running `npm start`; `-- /path …` for others. */
import {existsSync} from 'node:fs'
import {createServer} from 'node:net'
import os from 'node:os'
import lighthouse, {type Result} from 'lighthouse'
import {siteEnv} from '#lib/env.ts'
import {launchBrowser} from '#tests/browser.ts'

const RUNS = 5
const PAGES = ['/', '/articles/gut-skin-axis', '/symptoms/rosacea', '/food-lists/fermented', '/search']
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

// The packaged browser brings one font alone; readers have those of their system to read in until ours come.
if (existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= '/etc/fonts'

const {siteUrl} = siteEnv()
const paths = process.argv.slice(2)
const port = await freePort()
const browser = await launchBrowser([`--remote-debugging-port=${port}`])
try {
  const shortcomings = new Set<string>()
  const rows: Record<string, Record<string, number | string>> = {}
  let last: Result | undefined
  for (const path of paths.length > 0 ? paths : PAGES) {
    await fetch(siteUrl + path)
    const runs: Result[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await measured(path))
    rows[path] = rowOf(runs)
    for (const one of runs) for (const fault of shortcomingsOf(one)) shortcomings.add(`${path}: ${fault}`)
    last = runs.at(-1)
  }
  console.log(`Lighthouse ${last?.lighthouseVersion}, mobile profile, median of ${RUNS}; ${machine(last)}`)
  console.table(rows)
  for (const line of shortcomings) console.log(line)
} finally {
  await browser.close()
}

async function measured(path: string): Promise<Result> {
  const answer = await lighthouse(siteUrl + path, {port, onlyCategories: CATEGORIES, logLevel: 'error'})
  if (!answer || answer.lhr.runtimeError)
    throw new Error(`${path}: ${answer?.lhr.runtimeError?.message ?? 'no result'}`)
  return answer.lhr
}

/** The median of each figure. */
function rowOf(runs: Result[]): Record<string, number | string> {
  const scores = CATEGORIES.map((name) => [
    name,
    Math.round(100 * median(runs.map((run) => run.categories[name]?.score))),
  ])
  const audit = (name: string) => median(runs.map((run) => run.audits[name]?.numericValue))
  return {
    ...Object.fromEntries(scores),
    LCP: `${(audit('largest-contentful-paint') / 1000).toFixed(2)} s`,
    CLS: audit('cumulative-layout-shift').toFixed(3),
    TBT: `${Math.round(audit('total-blocking-time'))} ms`,
    bytes: `${Math.round(audit('total-byte-weight') / 1000)} kB`,
  }
}

function median(values: (number | null | undefined)[]): number {
  const sorted = values.map((value) => value ?? Number.NaN).sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Every audit that counts and is not passed in full. */
function shortcomingsOf({audits, categories}: Result): string[] {
  const counted = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({id, weight}) =>
      weight > 0 ? [{category, audit: audits[id]}] : [],
    ),
  )
  return counted.flatMap(({category, audit}) =>
    audit && audit.score !== null && audit.score < 0.995 ? [`${category}: ${audit.title}`] : [],
  )
}

function machine(result: Result | undefined): string {
  const [cpu] = os.cpus()
  const {benchmarkIndex = 0} = result?.environment ?? {}
  return `Chromium ${browser.version()}, Node ${process.version}, ${os.cpus().length} × ${cpu?.model}, benchmark index ${Math.round(benchmarkIndex)}, load ${os.loadavg()[0]?.toFixed(1)}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
