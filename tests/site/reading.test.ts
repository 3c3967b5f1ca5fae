import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {isPage} from '#sanity/content/shown.ts'
import {launchBrowser, layOutAll, openInOurLetters} from '../browser.ts'
import {PAGE_KINDS} from '../page-kinds.ts'
import {crawl, links} from './crawl.ts'
import {visit} from './editor.ts'
import {SITE} from './environment.ts'

const FOUNDING = '/articles/gut-skin-axis'
const KINDS = [
  ...['/', FOUNDING, '/symptoms/rosacea', '/food-lists/fermented', '/questions', '/glossary', '/about'],
  ...['/claims/probiotics-clear-skin-problems', '/evidence', '/evidence/matrix', '/how-we-grade'],
]
const WIDTHS = [390, 820, 1440]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the built site', () => {
  test('every link from the front page on leads to a page with one main heading, or to a file', async () => {
    const pages = await crawl()
    const faults = [...pages].flatMap(([path, {status, html}]) => {
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0
      return status === 200 && headings === (isPage(path) ? 1 : 0)
        ? []
        : [`${path}: status ${status}, ${headings} main headings`]
    })
    expect(faults).toEqual([])
    expect(pages.size).toBeGreaterThan(60)
  })

  test('the founding article carries its claims, patterns, foods and questions in its HTML', async () => {
    const {status, html} = await visit(FOUNDING)
    expect(status).toBe(200)
    for (const part of ['Contested', 'Rosacea', 'Kefir', 'How long'])
      expect([part, html.includes(part)]).toEqual([part, true])
  })

  test('an unknown address is not found, with ways on', async () => {
    const {status, html} = await visit('/articles/no-such-article')
    expect([status, links(html).length > 3]).toEqual([404, true])
  })
})

describe('in a browser', () => {
  test.each(KINDS)('%s fits every width, calls nobody else, and logs no error', async (path) => {
    for (const width of WIDTHS) {
      const page = await browser.newPage({viewport: {width, height: 900}})
      const outside: string[] = []
      const errors: string[] = []
      page.on(
        'request',
        (request) =>
          request.url().startsWith(SITE.url) || request.url().startsWith('data:') || outside.push(request.url()),
      )
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(SITE.url + path, {waitUntil: 'networkidle'})
      await layOutAll(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect({width, outside, errors, overflow: Math.max(0, overflow)}).toEqual({
        width,
        outside: [],
        errors: [],
        overflow: 0,
      })
      await page.close()
    }
  })

  test.each(Object.values(PAGE_KINDS))('%s fits a phone with letters twice as large', async (path) => {
    const page = await browser.newPage({viewport: {width: 390, height: 844}})
    await openInOurLetters(page, SITE.url + path)
    await layOutAll(page)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 1)
        .map(({tagName, className, textContent}) => `${tagName} ${className}: ${textContent?.slice(0, 40)}`),
    )
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect({overflow, tooWide: overflow > 0 ? tooWide : []}).toEqual({overflow: 0, tooWide: []})
    await page.close()
  })

  describe.each(WIDTHS)('on a screen %i wide', (width) => {
    test.each(['#claim-40', '#claim-3'])(
      'a link to %s of the record leads to it, from elsewhere and on the page',
      async (entry) => {
        const page = await browser.newPage({viewport: {width, height: 900}})
        const isBefore = async (at: string) => {
          const top = await page.locator(entry).evaluate((place) => place.getBoundingClientRect().top)
          expect({at, top, isSeen: top >= 0 && top < 450}).toEqual({at, top, isSeen: true})
        }
        await openInOurLetters(page, `${SITE.url + FOUNDING}${entry}`)
        await isBefore('from elsewhere')
        await openInOurLetters(page, SITE.url + FOUNDING)
        await page.evaluate((hash) => location.assign(hash), entry)
        await isBefore('on the page')
        await page.close()
      },
    )
  })

  test('without JavaScript a reader gets from the front page to an article and opens a claim’s evidence', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    await page.goto(SITE.url)
    await page.locator(`a[href="${FOUNDING}"]`).first().click()
    await page.waitForURL(`**${FOUNDING}`)
    const mark = page.locator('main button[popovertarget^="note-"]').first()
    await mark.click()
    expect(
      await page
        .getByText(/against|supports|for this/i)
        .first()
        .isVisible(),
    ).toBe(true)
    await context.close()
  })
})
