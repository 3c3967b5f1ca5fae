import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {entryOf} from '#sanity/content/registry.ts'
import {isPage} from '#sanity/content/shown.ts'
import {ContentError} from '#sanity/read.ts'
import {type Damaged, damagedIn, isShownAsMarkup, STRANGERS} from './damage/damages.ts'
import type {StartedLake} from './lake/start.ts'
import {lakeWith, multiplied, write} from './pages/dataset.ts'
import {patiently} from './pages/patiently.ts'
import {renderPage} from './pages/render.ts'

const WAYS = 20

/** What no page reads: damage there has nothing to show and nothing to report. */
const UNREAD = [
  ...[/^section\.order\b/, /^product\.slug\b/, /^siteSettings\.(reviewIntervalMonths|lintWords)\b/],
  /\.review\.meaning\b/,
]

/** Texts of which the extracted schema does not tell that they are choices, because the list around them does. */
const CHOICES = /^claim\.outcomes\.\d/

// A redirect has no page.
const documents = multiplied().filter(({_type}) => _type !== 'redirect')
const reports: string[] = []

let started: StartedLake
beforeAll(async () => {
  started = await lakeWith([...multiplied(), ...STRANGERS])
  jest.spyOn(console, 'warn').mockImplementation((line) => void reports.push(String(line)))
})
afterAll(async () => {
  jest.restoreAllMocks()
  await started.stop()
})

test(`${documents.length} documents damaged in ${WAYS} ways each: no page answers 500, and each damage is reported with document, path and what to do`, async () => {
  expect(documents.length).toBeGreaterThanOrEqual(500)
  const faults: string[] = []
  for (const document of documents) {
    const pages = await pagesOf(document)
    const ways = damagedIn(WAYS, document)
    expect([document._id, pages.length, ways.length]).toEqual([document._id, expect.any(Number), WAYS])
    for (const damaged of ways) {
      write(started, damaged.document)
      faults.push(...(await faultsAfter(damaged, pages)))
    }
    write(started, document)
  }
  expect(faults).toEqual([])
}, 1_200_000)

/** The page of a document and one more that shows it; where it has no page, two of those. Short pages are taken. */
async function pagesOf(document: StoredDocument): Promise<string[]> {
  const {current} = (document.slug ?? {}) as {current?: string}
  const own = current && entryOf(document._type)?.path?.(current).replace(/#.*/, '')
  const urls = await patiently(() => urlsTouchedBy({before: document, after: null}))
  if (urls === 'everything') return [own ?? '/', 'frame']
  const others = urls.filter((url) => url !== own && url !== '/' && isPage(url))
  const detailed = others.filter((url) => !LISTS.test(url) && !(document._type === 'product' && isClaim(url)))
  const sized: {url: string; size: number}[] = []
  // One after another: asked for all at once, the last of them would wait longer than a read may.
  for (const url of detailed.length > 0 ? detailed : others) sized.push({url, size: await sizeOf(url)})
  const [one = [], other = []] = sized.sort((a, b) => a.size - b.size).map(({url}) => url)
  return [own ?? other, one].flat()
}

/** Pages that show little of a document; that of a claim about a product says no more of this than its name. */
const LISTS = /^\/(sources|evidence|how-we-grade$|foods$|questions$|symptoms$|claims\/primebiome-)/

/** It names the products that a claim is about, and says no more of them. */
const isClaim = (url: string) => url.startsWith('/claims/')

const sizes = new Map<string, number>()

async function sizeOf(url: string): Promise<number> {
  const size = sizes.get(url) ?? (await patiently(() => renderPage(url))).length
  sizes.set(url, size)
  return size
}

/** What is wrong with the pages, or with what they report, while a document is damaged. */
async function faultsAfter({damage, place, document}: Damaged, pages: string[]): Promise<string[]> {
  reports.length = 0
  const at = place.path.join('.')
  const shown = await Promise.all(pages.map(shownAt))
  const field = String(place.path[0])
  const isReported = reports.some(
    (line) => line.includes(document._id) && line.includes(field) && /Open .*in the Studio and mend/.test(line),
  )
  const isRead = !UNREAD.some((unread) => unread.test(`${document._type}.${at}`))
  const isHarmless = damage.harmless && !CHOICES.test(`${document._type}.${at}`)
  const found = [
    ...shown.flat(),
    ...(isHarmless ? reports.map((line) => `reported for nothing: ${line}`) : []),
    ...(isHarmless || !isRead || isReported ? [] : [`not reported on ${pages.join(' and ')}: ${reports.join()}`]),
  ]
  return found.map((fault) => `${document._id} ${at}, ${damage.name}: ${fault}`)
}

/** What is wrong with a page. Not found is an answer, and where content is refused the last good page stays. */
async function shownAt(url: string): Promise<string[]> {
  try {
    const html = await patiently(() => renderPage(url))
    // In a file words are no markup, whatever they look like.
    return (isPage(url) && isShownAsMarkup(html)) || html.includes('[object Object]')
      ? [`${url} shows what it should not`]
      : []
  } catch (error) {
    if (error instanceof ContentError) reports.push(error.message)
    else if (!isNotFound(error)) return [`${url} failed: ${String(error)}`]
    return []
  }
}

const isNotFound = (error: unknown) =>
  error instanceof Error && Reflect.get(error, 'digest') === 'NEXT_HTTP_ERROR_FALLBACK;404'
