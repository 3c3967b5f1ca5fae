import {rm} from 'node:fs/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {type Fault, ofEdition, stamp, startBadSource} from './bad-source.ts'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {keptPaths} from './kept-paths.ts'
import {copyBuild, startOtherSite} from './other-site.ts'

type Site = Awaited<ReturnType<typeof startOtherSite>>
type Source = Awaited<ReturnType<typeof startBadSource>>

/** Two more sites begin, and everything is made anew a dozen times over. */
const PATIENT_MS = 600_000

/** Each asks for everything anew; that the other faults are taken for the same, a test of `read` sees. */
const TRIED: Fault[] = [
  'fails with 500',
  'answers garbage',
  'says null to everything',
  'has lost its documents',
  'knows no dataset',
  'hangs',
]

let source: Source
/** What the content source holds at the time. */
let edition = 0
/** Is told of changes, and else waits an hour. */
let told: Site
/** Is never told of anything: every webhook is lost. Looks by itself after two seconds. */
let untold: Site
/** Every page that is kept, and one file of every kind; those that show running text. */
let paths: string[]
let texts: string[]

beforeAll(async () => {
  Object.assign(process.env, SITE.env)
  source = await startBadSource(SITE.lakeUrl)
  source.state.whole = true
  publish(0)
  told = await siteOn('.next-test-told', {PORT: String(Number(SITE.otherPort) + 1)})
  untold = await siteOn('.next-test-untold', {REVALIDATE_SECONDS: '2'})
  paths = await keptPaths()
  for (const site of [told, untold]) await eventually(() => hasMadeAll(site), Boolean, PATIENT_MS)
  texts = []
  for (const path of paths) if ((await ask(told, path)).body.includes(stamp(0))) texts.push(path)
}, PATIENT_MS)
afterAll(async () => {
  await told.stop()
  await untold.stop()
  source.stop()
  for (const folder of ['.next-test-told', '.next-test-untold']) await rm(folder, {recursive: true, force: true})
})

/** Whether a site has made everything anew, as it does after its start. */
async function hasMadeAll({url}: Site): Promise<boolean> {
  const {secondsSinceRefresh} = (await (await fetch(`${url}/api/health`)).json()) as {secondsSinceRefresh: unknown}
  return secondsSinceRefresh !== null
}

function publish(next: number): void {
  edition = next
  source.state.change = ofEdition(next)
}

async function siteOn(folder: string, settings: Record<string, string>): Promise<Site> {
  await copyBuild(folder)
  return startOtherSite({LAKE_PORT: source.port, NEXT_DIST_DIR: folder, ...settings})
}

async function ask({url}: Site, path: string) {
  const answer = await fetch(url + path, {redirect: 'manual'})
  return {status: answer.status, body: await answer.text()}
}
type Asked = Awaited<ReturnType<typeof ask>>

/** Asks for each path until its answer holds; gives the paths whose answer never did. */
async function everywhere(site: Site, paths: string[], holds: (answer: Asked) => boolean): Promise<string[]> {
  const failing: string[] = []
  for (const path of paths) {
    const last = await eventually(() => ask(site, path), holds)
    if (!holds(last)) failing.push(`${path}: ${last.status}`)
  }
  return failing
}

/** Tells a site, as the content source would, that everything has changed. */
async function tell(site: Site): Promise<number> {
  const body = JSON.stringify({everything: true})
  const signature = await encodeSignatureHeader(body, Date.now(), SITE.env.SANITY_WEBHOOK_SECRET)
  const headers = {'content-type': 'application/json', [SIGNATURE_HEADER_NAME]: signature}
  return (await fetch(`${site.url}/api/revalidate`, {method: 'POST', body, headers})).status
}

/** Asks for everything twice over, the second time when the first has had its consequences; gives what was no old page. */
async function notServed(site: Site): Promise<string[]> {
  const faulty: string[] = []
  for (let turn = 0; turn < 2; turn++) {
    for (const path of paths) {
      const {status, body} = await ask(site, path)
      if (status !== 200 || (texts.includes(path) && !body.includes(stamp(edition)))) faulty.push(`${path}: ${status}`)
    }
  }
  return faulty
}

const isOf =
  (edition: number) =>
  ({status, body}: Asked) =>
    status === 200 && body.includes(stamp(edition))

/** Where the edition of this moment never came to be shown. */
const everywhereOfBoth = () => Promise.all([told, untold].map((site) => everywhere(site, texts, isOf(edition))))

describe('every kept page', () => {
  test('is among those asked for', () => {
    expect([paths.length > 200, texts.length > 150]).toEqual([true, true])
  })

  test(
    'is fresh within the backstop when every webhook is lost',
    async () => {
      publish(1)
      expect(await everywhere(untold, texts, isOf(1))).toEqual([])
      expect(await tell(told)).toBe(200)
      expect(await everywhere(told, texts, isOf(1))).toEqual([])
    },
    PATIENT_MS,
  )

  test.each(TRIED)(
    'stays as it was while the content source %s, and is fresh after its return',
    async (fault) => {
      source.state.fault = fault
      expect(await tell(told)).toBe(200)
      expect(await Promise.all([notServed(told), notServed(untold)])).toEqual([[], []])
      publish(edition + 1)
      source.state.fault = null
      expect(await everywhereOfBoth()).toEqual([[], []])
    },
    PATIENT_MS,
  )

  test(
    'stays while the content source is slower than anybody waits, and is fresh after',
    async () => {
      source.state.delayMs = 4000
      expect(await tell(told)).toBe(200)
      expect(await Promise.all([notServed(told), notServed(untold)])).toEqual([[], []])
      source.state.delayMs = 0
      publish(edition + 1)
      expect(await everywhereOfBoth()).toEqual([[], []])
    },
    PATIENT_MS,
  )
})
