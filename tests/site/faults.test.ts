import {rm} from 'node:fs/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {encodeSignatureHeader, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {type Fault, ofEdition, stamp, startBadSource} from './bad-source.ts'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {copyBuild, startOtherSite} from './other-site.ts'

type Site = Awaited<ReturnType<typeof startOtherSite>>
type Source = Awaited<ReturnType<typeof startBadSource>>

/** Two more sites begin, and everything is made anew a dozen times over. */
const PATIENT_MS = 600_000

/** Of these everything is made anew after the return, as with a real source; of the others one page of every kind. */
const WHOLE: Fault[] = ['fails with 500', 'hangs']

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
/** Every page and file that is kept, and one of every kind; of each those that show running text. */
let all: string[]
let kinds: string[]
let allTexts: string[]
let texts: string[]

beforeAll(async () => {
  Object.assign(process.env, SITE.env)
  source = await startBadSource(SITE.lakeUrl)
  publish(0)
  told = await siteOn('.next-test-told', {PORT: String(Number(SITE.otherPort) + 1)})
  untold = await siteOn('.next-test-untold', {REVALIDATE_SECONDS: '2'})
  const BESIDE = ['/robots.txt', '/manifest.webmanifest', '/feed.xml', '/llms.txt', '/evidence.json']
  all = [...new Set([...(await allUrls()), ...BESIDE])]
  kinds = [...new Map(all.map((path) => [path.replace(/(?<=^\/[^/]+\/)[^/.]+/, '*'), path])).values()]
  await everywhere(told, all, ({status}) => status === 200)
  await everywhere(untold, all, ({status}) => status === 200)
  const showing = await Promise.all(all.map(async (path) => (await ask(told, path)).body.includes(stamp(0))))
  allTexts = all.filter((_path, index) => showing[index])
  texts = kinds.filter((path) => allTexts.includes(path))
}, PATIENT_MS)
afterAll(async () => {
  await told.stop()
  await untold.stop()
  source.stop()
  for (const folder of ['.next-test-told', '.next-test-untold']) await rm(folder, {recursive: true, force: true})
})

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

const ANY_EDITION = new RegExp(stamp(0).replace('0', '\\d+'))

/** Asks for everything, and for every kind once more when that has had its consequences; gives what was no old page. */
async function notServed(site: Site): Promise<string[]> {
  const faulty: string[] = []
  for (const path of [...all, ...kinds]) {
    const {status, body} = await ask(site, path)
    // Where one page of a kind was made anew after the fault before, the others of that kind are older still.
    const isOld = texts.includes(path) ? body.includes(stamp(edition)) : ANY_EDITION.test(body)
    if (status !== 200 || (allTexts.includes(path) && !isOld)) faulty.push(`${path}: ${status}`)
  }
  return faulty
}

const isOf =
  (edition: number) =>
  ({status, body}: Asked) =>
    status === 200 && body.includes(stamp(edition))

/** Where the edition of this moment never came to be shown; and how long that took elsewhere, for whoever reads along. */
async function everywhereOfBoth(paths: string[]): Promise<string[][]> {
  const begun = Date.now()
  return Promise.all(
    [told, untold].map(async (site) => {
      const failing = await everywhere(site, paths, isOf(edition))
      const name = site === told ? 'told' : 'not told'
      console.log(`${paths.length} pages and files of the site that is ${name}: ${(Date.now() - begun) / 1000} s`)
      return failing
    }),
  )
}

describe('every kept page', () => {
  test('is among those asked for, and of every kind', () => {
    expect([kinds.length > 40, texts.length > 30, all.length > 200, allTexts.length > 150]).toEqual(Array(4).fill(true))
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
      const whole = WHOLE.includes(fault)
      Object.assign(source.state, {fault, whole})
      expect(await tell(told)).toBe(200)
      expect(await Promise.all([notServed(told), notServed(untold)])).toEqual([[], []])
      publish(edition + 1)
      source.state.fault = null
      expect(await everywhereOfBoth(whole ? allTexts : texts)).toEqual([[], []])
    },
    PATIENT_MS,
  )

  test(
    'stays while the content source is slower than anybody waits, and is fresh after',
    async () => {
      Object.assign(source.state, {delayMs: 4000, whole: false})
      expect(await tell(told)).toBe(200)
      expect(await Promise.all([notServed(told), notServed(untold)])).toEqual([[], []])
      source.state.delayMs = 0
      publish(edition + 1)
      expect(await everywhereOfBoth(texts)).toEqual([[], []])
    },
    PATIENT_MS,
  )
})
