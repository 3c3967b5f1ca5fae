/**
 * `npm run looks`: pictures of every kind of page and of every example in the gallery, as wide as a phone, a tablet and a
 * desk, in light and dark, from a running `npm start` into .lake/looks, to be looked at one by one. `-- article Teaser`:
 * of these alone.
 */
import {mkdir} from 'node:fs/promises'
import type {Browser, Page} from 'playwright-core'
import {lakeEnv, siteEnv} from '#lib/env.ts'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {launchBrowser, layOutAll, openInOurLetters} from '#tests/browser.ts'
import {PAGE_KINDS} from '#tests/page-kinds.ts'

const FOLDER = '.lake/looks'
const WIDTHS = [390, 820, 1440]
const SCHEMES = ['light', 'dark'] as const
/** No page is higher, nor can a picture in JPEG be. */
const TALLEST = 60_000
const PASS_MS = 3_600_000

const {siteUrl} = siteEnv()
const asked = process.argv.slice(2)
const isAsked = (name: string) => asked.length === 0 || asked.includes(name)
const browser = await launchBrowser()
try {
  await mkdir(FOLDER, {recursive: true})
  const examples = asked.every((name) => name in PAGE_KINDS) && asked.length > 0 ? [] : await examplesIn(browser)
  const kinds = Object.entries(PAGE_KINDS).filter(([name]) => isAsked(name))
  const wanted = examples.filter(([name]) => isAsked(name.replace(/-\d+$/, '')))
  for (const width of WIDTHS)
    for (const scheme of SCHEMES) {
      const page = await opened(browser, width)
      await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'})
      for (const [name, path] of kinds) await take(page, path, `${name}-${width}-${scheme}`)
      await admit(page)
      for (const [name, path] of wanted) await take(page, path, `gallery-${name}-${width}-${scheme}`)
      await page.context().close()
    }
  console.log(`${(kinds.length + wanted.length) * WIDTHS.length * SCHEMES.length} pictures in ${FOLDER}`)
} finally {
  await browser.close()
}

async function opened(by: Browser, width: number): Promise<Page> {
  const context = await by.newContext({viewport: {width, height: 900}, hasTouch: width < 1000})
  return context.newPage()
}

/** The whole page, once everything on the way down is there. */
async function take(page: Page, path: string, name: string): Promise<void> {
  await openInOurLetters(page, siteUrl + path)
  await layOutAll(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > TALLEST) throw new Error(`${path} is ${height} pixels high`)
  await page.screenshot({path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 80, fullPage: true})
}

/** Readers do not get the gallery; who may preview all does. */
async function admit(page: Page): Promise<void> {
  process.env.SANITY_PREVIEW_SECRET ??= keptPreviewSecret(lakeEnv().folder)
  const value = await signPass({document: null, expires: new Date(Date.now() + PASS_MS)}, 'cookie')
  await page.context().addCookies([{name: PREVIEW_COOKIE, value, url: siteUrl}])
}

/** Every example by the name of its component and its number, with its address. */
async function examplesIn(by: Browser): Promise<[name: string, path: string][]> {
  const page = await opened(by, 1440)
  await admit(page)
  await page.goto(`${siteUrl}/gallery`)
  const paths = await page
    .locator('li li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await page.context().close()
  return paths.map((path) => [path.replace('/gallery/', '').replace('/', '-'), path])
}
