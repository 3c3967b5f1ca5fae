import {globSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type axe from 'axe-core'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {launchBrowser, layOutAll} from '../browser.ts'
import {visit} from './editor.ts'
import {SITE} from './environment.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const COMPONENTS = globSync('components/**/*.examples.tsx')
  .map((file) => path.basename(file, '.examples.tsx'))
  .sort()
const PAGES = [
  ...['/', '/sections/eat', '/articles/gut-skin-axis', '/symptoms', '/symptoms/rosacea', '/foods', '/foods/kefir'],
  ...['/food-lists/fermented', '/questions', '/questions/safe', '/glossary', '/evidence', '/evidence/matrix'],
  ...['/claims/probiotics-clear-skin-problems', '/how-we-grade', '/sources', '/sources/bowe-2011'],
  ...['/people/the-editors', '/search', '/search?q=acne', '/search?q=zzzzqq', '/about', '/how-we-work'],
  ...['/corrections', '/no-such-page', '/unavailable'],
]
/** What depends on colours; all else is the same in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block']

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  Object.assign(process.env, SITE.env, {SANITY_PREVIEW_SECRET: keptPreviewSecret(SITE.env.LAKE_DATA)})
})
afterAll(() => browser.close())

/** Pages forbid scripts other than their own: axe is put past that. */
async function open(): Promise<void> {
  context = await browser.newContext({bypassCSP: true, reducedMotion: 'reduce'})
  page = await context.newPage()
}

/** What axe finds at a path in light, then in the dark, as text. */
async function faultsAt(at: string, within: string): Promise<string[]> {
  await page.emulateMedia({colorScheme: 'light'})
  await page.goto(SITE.url + at, {waitUntil: 'load'})
  await page.waitForFunction((part) => !document.querySelector(`${part} :not(:defined)`), within)
  await layOutAll(page)
  await page.evaluate(AXE)
  const light = await faults(at, within)
  await page.emulateMedia({colorScheme: 'dark'})
  return [...light, ...(await faults(`${at} in the dark`, within, COLOURS))]
}

async function faults(at: string, within: string, only?: string[]): Promise<string[]> {
  const options: axe.RunOptions = only ? {runOnly: only} : {}
  const found = await page.evaluate(([selector, run]) => Reflect.get(window, 'axe').run(selector, run), [
    within,
    {...options, resultTypes: ['violations']},
  ] as const)
  const {violations}: axe.AxeResults = found
  return violations.map(({id, nodes}) => `${at}: ${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' ')}`)
}

describe('axe finds no fault', () => {
  beforeAll(open)
  afterAll(() => context.close())

  test.each(PAGES)('on %s, in light and in the dark', async (at) => {
    expect(await faultsAt(at, 'html')).toEqual([])
  })

  test.each([390, 1440])('in a note that is open, on a screen %d wide', async (width) => {
    await page.setViewportSize({width, height: 900})
    expect(await faultsAt('/articles/leaky-gut', 'main')).toEqual([])
    await page.locator('main button[popovertarget^="note-"]').first().click()
    expect(await page.locator(':popover-open').count()).toBe(1)
    const dark = await faults('a note in the dark', ':popover-open', COLOURS)
    await page.emulateMedia({colorScheme: 'light'})
    expect([...dark, ...(await faults('a note', ':popover-open'))]).toEqual([])
  })
})

describe('the gallery', () => {
  beforeAll(async () => {
    await open()
    const value = await signPass({document: null, expires: new Date(Date.now() + 3_600_000)}, 'cookie')
    await context.addCookies([{name: PREVIEW_COOKIE, value, url: SITE.url}])
  })
  afterAll(() => context.close())

  test('is not there for visitors, nor for guests who may see one document', async () => {
    const guest = await signPass({document: 'article-leaky-gut', expires: new Date(Date.now() + 3_600_000)}, 'cookie')
    for (const at of ['/gallery', '/gallery/Teaser', '/gallery/Teaser/1'])
      for (const cookie of ['', `${PREVIEW_COOKIE}=forged`, `${PREVIEW_COOKIE}=${guest}`])
        expect([at, (await visit(at, {headers: {cookie}})).status]).toEqual([at, 404])
  })

  test('shows every component that has examples', async () => {
    await page.goto(`${SITE.url}/gallery`)
    expect((await page.getByRole('heading', {level: 2}).allTextContents()).sort()).toEqual(COMPONENTS)
  })

  test.each(COMPONENTS)('shows %s, in which axe finds no fault in light or in the dark', async (name) => {
    await page.goto(`${SITE.url}/gallery/${name}`, {waitUntil: 'domcontentloaded'})
    const examples = await page.getByRole('heading', {level: 2}).count()
    expect(examples).toBeGreaterThan(0)
    const found: string[] = []
    for (let number = 1; number <= examples; number++)
      found.push(...(await faultsAt(`/gallery/${name}/${number}`, '#example')))
    expect(found).toEqual([])
  })
})
