import {globSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type axe from 'axe-core'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {launchBrowser} from '../browser.ts'
import {PAGE_KINDS} from '../page-kinds.ts'
import {visit} from './editor.ts'
import {SITE} from './environment.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const COMPONENTS = globSync('components/**/*.examples.tsx')
  .map((file) => path.basename(file, '.examples.tsx'))
  .sort()
const DESK = {width: 1440, height: 900}
const PHONE = {width: 390, height: 844}
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

/** Pages forbid scripts other than their own: axe is put past that. What the platform lacks here is made up, or it would not be seen. */
async function open(): Promise<void> {
  context = await browser.newContext({bypassCSP: true, reducedMotion: 'reduce'})
  await context.addInitScript('navigator.share ??= async () => {}')
  page = await context.newPage()
}

/** What axe finds at a path, as text: on a desk in light, its colours in the dark too, and on a phone in the dark. */
async function faultsAt(at: string, within: string): Promise<string[]> {
  await page.setViewportSize(DESK)
  await page.emulateMedia({colorScheme: 'light'})
  await load(at)
  const light = await faults(at, within)
  await page.emulateMedia({colorScheme: 'dark'})
  const dark = await faults(`${at} in the dark`, within, COLOURS)
  await page.setViewportSize(PHONE)
  return [...light, ...dark, ...(await faults(`${at} on a phone in the dark`, within))]
}

/** Opens a page with axe in it, once the elements that a script makes work do so. */
async function load(at: string): Promise<void> {
  await page.goto(SITE.url + at, {waitUntil: 'load'})
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null)
  await page.evaluate(AXE)
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

/** What readers open, and where in the page it is then. */
const OPENED = [
  {
    what: 'the evidence of a claim',
    at: '/articles/leaky-gut',
    within: ':popover-open',
    act: () => page.locator('main button[popovertarget^="note-"]').first().click(),
  },
  {
    what: 'the meaning of a term',
    at: '/articles/leaky-gut',
    within: ':popover-open',
    act: () => page.getByRole('button', {name: 'Tight junctions'}).first().click(),
  },
  {
    what: 'the choice of colours',
    at: '/',
    within: ':popover-open',
    act: () => page.getByRole('button', {name: 'Colours'}).click(),
  },
  {
    what: 'a list of suggestions',
    at: '/search',
    within: 'form[role=search]',
    act: async () => {
      await page.getByRole('combobox').pressSequentially('rosac')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    what: 'everything that unfolds',
    at: PAGE_KINDS.article,
    within: 'main',
    act: () =>
      page.locator('main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      }),
  },
]

describe('axe finds no fault', () => {
  beforeAll(open)
  afterAll(() => context.close())

  test.each(Object.values(PAGE_KINDS))('on %s, in light and in the dark', async (at) => {
    expect(await faultsAt(at, 'html')).toEqual([])
  })

  test.each([
    ...OPENED.map((opened) => ({...opened, screen: DESK})),
    ...OPENED.map((opened) => ({...opened, screen: PHONE})),
  ])('in $what, opened, on a screen $screen.width wide', async ({at, within, act, screen}) => {
    await page.setViewportSize(screen)
    await page.emulateMedia({colorScheme: 'dark'})
    await load(at)
    await act()
    expect(await page.locator(within).count()).toBe(1)
    const dark = await faults(`${at} in the dark`, within, COLOURS)
    await page.emulateMedia({colorScheme: 'light'})
    expect([...dark, ...(await faults(at, within))]).toEqual([])
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
