import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {PAGE_KINDS} from '../page-kinds.ts'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {numberStops, pressTab} from './tabbing.ts'

const FOUNDING = PAGE_KINDS.article
const WIDTHS = [390, 1440]

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({reducedMotion: 'reduce'})
  // The platform's sheet is not there in a browser without a screen: what it was asked to share is told instead.
  await context.addInitScript('navigator.share ??= async ({url}) => { document.title = "Shared " + url }')
  page = await context.newPage()
})
afterEach(() => context.close())

/** Opens a page, and waits for the elements that a script makes work. */
async function goTo(path: string): Promise<void> {
  await page.goto(SITE.url + path, {waitUntil: 'load'})
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null)
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)
const count = (all: Locator) => all.filter({visible: true}).count()

describe.each(Object.values(PAGE_KINDS))('with a keyboard alone, on %s', (path) => {
  test.each(WIDTHS)(
    'Tab comes to everything once, in the order of the page, outlined and in sight, %i px wide',
    async (width) => {
      await page.setViewportSize({width, height: 900})
      await goTo(path)
      const names = await numberStops(page)
      const stops = await pressTab(page, names.length)
      expect(stops.map(({number, name}) => number ?? name)).toEqual(names.map((_, index) => index))
      expect(stops.filter(({outlined}) => !outlined)).toEqual([])
      expect(stops.filter(({inSight}) => !inSight)).toEqual([])
      const [next] = await pressTab(page, 1)
      expect(next?.number).not.toBe(names.length - 1)
    },
  )

  test('the first thing is the way past the navigation, and it leads into the main part', async () => {
    await goTo(path)
    await page.keyboard.press('Tab')
    expect(await isFocused(page.locator('a[href="#main"]'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})

test('the evidence of a claim opens by a key, is read next, and closes by Escape where one was', async () => {
  await goTo(FOUNDING)
  const mark = page.locator('main button[popovertarget^="note-"]').first()
  const note = page.locator('[role="note"]:popover-open')
  await mark.focus()
  await page.keyboard.press('Enter')
  await note.waitFor()
  await page.keyboard.press('Tab')
  expect(await note.evaluate((open) => open.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await note.waitFor({state: 'hidden'})
  expect(await isFocused(mark)).toBe(true)
})

test('the meaning of a term opens and closes by keys', async () => {
  await goTo('/articles/leaky-gut')
  const term = page.getByRole('button', {name: 'Tight junctions'}).first()
  const meaning = page.locator(':popover-open').getByText('Tight junction:')
  await term.focus()
  await page.keyboard.press('Space')
  await meaning.waitFor()
  await page.keyboard.press('Escape')
  await meaning.waitFor({state: 'hidden'})
  expect(await isFocused(term)).toBe(true)
})

test('colours are chosen by arrows, and hold on the next page', async () => {
  await goTo('/')
  const button = page.getByRole('button', {name: 'Colours'})
  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await isFocused(page.getByRole('radio', {name: 'As on this device'}))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', {name: 'Dark'}).isChecked()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await isFocused(button)).toBe(true)
  await goTo(FOUNDING)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('a page is shared by a key', async () => {
  await goTo(FOUNDING)
  await page.getByRole('button', {name: 'Share this page'}).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.title.startsWith('Shared '))
  expect(await page.title()).toContain(FOUNDING)
})

test('the link to a section is copied by a key, and says so', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(FOUNDING)
  const link = page.locator('copy-link a').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Link copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${FOUNDING}#`)
})

test('what unfolds does so by a key, and folds again', async () => {
  await goTo(FOUNDING)
  const summary = page.locator('main summary').first()
  const isOpen = () => summary.evaluate(({parentElement}) => parentElement?.hasAttribute('open'))
  await summary.focus()
  await page.keyboard.press('Enter')
  expect(await isOpen()).toBe(true)
  await page.keyboard.press('Space')
  expect(await isOpen()).toBe(false)
})

test('a suggestion is taken by arrows and Enter', async () => {
  await goTo('/search')
  await page.getByRole('combobox').focus()
  await page.keyboard.type('kefi')
  await page
    .getByRole('option', {name: /^Kefir/})
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/foods/kefir')
})

test.each([
  ['/evidence', 'Narrow the claims down', '[data-fits]'],
  ['/food-lists/broth', 'Narrow the foods down', 'tbody tr'],
])('the filters of %s are set by arrows, and let go by Enter', async (path, label, items) => {
  await goTo(path)
  const form = page.getByRole('form', {name: label})
  const shown = page.locator('main').locator(items)
  const all = await count(shown)
  await form.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  expect(await form.getByRole('radio').nth(1).isChecked()).toBe(true)
  expect(
    await eventually(
      () => count(shown),
      (now) => now < all,
    ),
  ).toBeLessThan(all)
  await form.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(
    await eventually(
      () => count(shown),
      (now) => now === all,
    ),
  ).toBe(all)
})

test('a sign is ticked by the space bar, and raises the pattern that has it', async () => {
  await goTo('/symptoms')
  const raised = page.getByText(/of \d+ signs ticked/)
  const signs = page.getByRole('form', {name: 'Your signs'})
  await signs.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await raised.filter({visible: true}).first().waitFor()
  await signs.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(
    await eventually(
      () => count(raised),
      (now) => now === 0,
    ),
  ).toBe(0)
})

test('a question is asked, a suggestion taken or refused, by keys', async () => {
  await goTo('/search')
  const question = page.locator('main').getByRole('searchbox').or(page.locator('main').getByRole('combobox'))
  const suggestions = page.getByRole('option')
  await question.focus()
  await page.keyboard.type('rosac')
  await suggestions.first().waitFor()
  await page.keyboard.press('Escape')
  await suggestions.first().waitFor({state: 'hidden'})
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.has('q'))
  await page
    .locator('main')
    .getByRole('link', {name: /rosacea/i})
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/search')
})
