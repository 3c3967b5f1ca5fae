import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {SITE} from './environment.ts'
import {startOtherSite} from './other-site.ts'

const ARTICLE = '/articles/gut-skin-axis'
const TAKES_MS = 1000
const DARK_PAPER = 'rgb(24, 20, 17)'

let browser: Browser
let other: Awaited<ReturnType<typeof startOtherSite>>

beforeAll(async () => {
  browser = await launchBrowser()
  other = await startOtherSite({PAGES_WITH_RUNTIME: 'true'})
})
afterAll(async () => {
  await browser.close()
  await other.stop()
})

interface Visit {
  context: BrowserContext
  page: Page
  errors: string[]
}

/** A reader at the upper left of a new window. Whatever the browser complains of is gathered. */
async function reader(): Promise<Visit> {
  const context = await browser.newContext({colorScheme: 'light', viewport: {width: 1280, height: 800}})
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  return {context, page, errors}
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const chooseDark = async (page: Page) => {
  await page.getByRole('button', {name: 'Colours'}).click()
  await page.getByRole('radio', {name: 'Dark'}).check()
}

describe.each([
  ['without the framework’s scripts', () => SITE.url],
  ['with the framework’s scripts', () => other.url],
])('%s', (_position, origin) => {
  test('a reader’s colours hold on the next page and after a reload, before anything else has run', async () => {
    const {context, page, errors} = await reader()
    await page.goto(origin())
    await chooseDark(page)
    expect(await paper(page)).toBe(DARK_PAPER)
    await page.reload()
    expect(await paper(page)).toBe(DARK_PAPER)
    expect(errors).toEqual([])
    // What comes first must do it alone, or a reader would see the other colours for a moment.
    await page.route(/\/(enhancements\/late|_next\/static\/chunks)[^?]*\.js/, (route) => route.abort())
    await page.goto(origin() + ARTICLE)
    expect(await paper(page)).toBe(DARK_PAPER)
    await context.close()
  })

  test('nothing is painted before the colours that a reader chose are known, however long that takes', async () => {
    const {context, page} = await reader()
    await page.goto(origin())
    await chooseDark(page)
    await page.route(/\/enhancements\/early[^?]*\.js/, async (route) => {
      await wait(TAKES_MS)
      await route.continue()
    })
    await page.goto(origin() + ARTICLE)
    expect(await paper(page)).toBe(DARK_PAPER)
    const {known, painted} = await page.evaluate(async () => {
      const [script] = performance.getEntriesByType('resource').filter(({name}) => name.includes('/enhancements/early'))
      const paint = await new Promise<PerformanceEntry>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-paint')) resolve(entry)
        })
        observer.observe({type: 'paint', buffered: true})
      })
      return {known: (script as PerformanceResourceTiming | undefined)?.responseEnd ?? 0, painted: paint.startTime}
    })
    expect(known).toBeGreaterThan(TAKES_MS)
    expect(painted).toBeGreaterThan(known)
    await context.close()
  })

  test('the section that one is in is marked in the navigation', async () => {
    const {context, page, errors} = await reader()
    await page.goto(origin() + ARTICLE)
    await page.locator('header a[aria-current="true"]', {hasText: 'Understand'}).waitFor()
    await page.goto(`${origin()}/foods`)
    await page.locator('header a[aria-current="page"]', {hasText: 'Foods'}).first().waitFor({state: 'attached'})
    expect(errors).toEqual([])
    await context.close()
  })

  test('the meaning of a term that shows while one points at it is put away by Escape, and comes back', async () => {
    const {context, page, errors} = await reader()
    await page.goto(`${origin()}/articles/leaky-gut`)
    await page.waitForFunction(() => customElements.get('term-mark'))
    const term = page.getByRole('button', {name: 'Tight junctions'}).first()
    const meaning = page.getByText('Tight junction:').first()
    await term.hover()
    await meaning.waitFor()
    await page.keyboard.press('Escape')
    await meaning.waitFor({state: 'hidden'})
    await page.mouse.move(0, 0)
    await term.hover()
    await meaning.waitFor()
    await page.mouse.move(0, 0)
    await meaning.waitFor({state: 'hidden'})
    await term.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await meaning.waitFor()
    await page.keyboard.press('Escape')
    await meaning.waitFor({state: 'hidden'})
    expect(errors).toEqual([])
    await context.close()
  })

  test('the contents list marks where one is', async () => {
    const {context, page, errors} = await reader()
    await page.goto(origin() + ARTICLE)
    const links = page.locator('contents-marker a')
    const current = page.locator('contents-marker a[aria-current="location"]')
    expect(await current.count()).toBe(0)
    for (const index of [2, 0, 1]) {
      await links.nth(index).click()
      await page.waitForFunction(
        (at) =>
          [...document.querySelectorAll('contents-marker a')]
            .map((link) => link.hasAttribute('aria-current'))
            .indexOf(true) === at,
        index,
      )
      expect(await current.count()).toBe(1)
    }
    expect(errors).toEqual([])
    await context.close()
  })

  test('the link beside a heading is copied', async () => {
    const {context, page, errors} = await reader()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(origin() + ARTICLE)
    const link = page.locator('copy-link a').first()
    await page.waitForFunction(() => customElements.get('copy-link'))
    await link.click()
    await page.getByText('Link copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(origin() + ARTICLE + (await link.getAttribute('href')))
    expect(errors).toEqual([])
    await context.close()
  })

  test('search suggests as one types, and arrow keys and Enter lead to a page', async () => {
    const {context, page, errors} = await reader()
    await page.goto(`${origin()}/search`)
    const field = page.getByRole('combobox')
    await field.pressSequentially('kefi')
    const option = page.getByRole('option', {name: /^Kefir/}).first()
    await option.waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await field.press('ArrowDown')
    expect(await page.getByRole('option', {selected: true}).count()).toBe(1)
    await field.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await field.pressSequentially('r')
    await option.waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await page.waitForURL('**/foods/kefir')
    expect(errors).toEqual([])
    await context.close()
  })
})

test('the switch of colours and what needs the platform are not seen without script', async () => {
  const context = await browser.newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(SITE.url + ARTICLE)
  expect(await page.getByRole('button', {name: 'Colours'}).isVisible()).toBe(false)
  expect(await page.getByRole('button', {name: 'Share this page'}).isVisible()).toBe(false)
  const link = page.locator('copy-link a').first()
  await link.click()
  expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'))
  await context.close()
})

test('with the framework’s scripts they are in the page, and its policy says so', async () => {
  const answer = await fetch(other.url + ARTICLE)
  expect(await answer.text()).toContain('self.__next_f.push')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'")
})
