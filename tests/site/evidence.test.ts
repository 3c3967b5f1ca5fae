import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {isPage} from '#sanity/content/shown.ts'
import {launchBrowser} from '../browser.ts'
import {crawl} from './crawl.ts'
import {SITE} from './environment.ts'
import {type Judged, judge, RULES} from './evidence-faults.ts'

let browser: Browser
let page: Page
/** What the products are called that the site speaks of. */
let names: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  const query = encodeURIComponent('*[_type == "product"].name')
  names = (await (await fetch(`${SITE.lakeUrl}/v2025-02-19/data/query/production?query=${query}`)).json()).result
})
afterAll(() => browser.close())

/** What is wrong with HTML as it came, before any script. */
async function judged(html: string): Promise<Judged> {
  await page.setContent(html.replace(/<script[\s\S]*?<\/script>|<link [^>]*>|src(set)?="[^"]*"/gi, ''))
  return page.evaluate(judge, {...RULES, names})
}

test('every page shows a grade with each mark, a source or a search with each grade, a disclosure before each product, and words for each figure', async () => {
  const pages = [...(await crawl())].filter(([path]) => isPage(path))
  const faults: string[] = []
  const seen = {marks: 0, records: 0, products: 0, figures: 0}
  for (const [path, {html}] of pages) {
    const {faults: own, ...found} = await judged(html)
    faults.push(...own.map((fault) => `${path}: ${fault}`))
    for (const [kind, count] of Object.entries(found)) seen[kind as keyof typeof seen] += count // Judged has these keys
  }
  expect(faults).toEqual([])
  expect(names.length).toBeGreaterThan(0)
  expect(pages.length).toBeGreaterThan(150)
  expect(seen.marks).toBeGreaterThan(200)
  expect(seen.records).toBeGreaterThan(200)
  expect(seen.products).toBeGreaterThan(0)
  expect(seen.figures).toBeGreaterThan(10)
}, 300_000)

describe('that test finds', () => {
  test.each([
    ['a mark that says no grade', '<button popovertarget="note-1">evidence</button><div id="note-1"></div>'],
    ['a mark whose note is not there', '<button popovertarget="note-1">Strong</button>'],
    ['a grade without a source', '<div id="note-1" role="note">Strong</div>'],
    ['a product that is praised first', '<div data-product="X"><h3>X</h3><p>It is good.</p></div>'],
    ['a product that is named first', '<h1>PrimeBiome</h1><div data-disclosure>PrimeBiome: nobody pays us.</div>'],
    ['a picture without words', '<main><figure><img alt=""></figure></main>'],
  ])('%s', async (_, html) => {
    expect((await judged(html)).faults).toHaveLength(1)
  })
})

describe('the evidence pages, without script', () => {
  test('the index is narrowed down by radio buttons, with a keyboard, and counts what is left', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const reader = await context.newPage()
    await reader.goto(`${SITE.url}/evidence`)
    const claims = reader.locator('li[data-fits]')
    const all = await claims.count()
    await reader.getByRole('radio', {name: 'All'}).first().focus()
    await reader.keyboard.press('ArrowRight')
    const strong = await reader.locator('li[data-fits~="grade-strong"]').count()
    expect(await claims.filter({visible: true}).count()).toBe(strong)
    expect(strong).toBeLessThan(all)
    await reader.getByRole('button', {name: 'Show everything'}).click()
    expect(await claims.filter({visible: true}).count()).toBe(all)
    await context.close()
  })

  test.each(['/evidence', '/evidence/matrix'])(
    '%s keeps no heading above nothing, whatever three things are chosen together',
    async (path) => {
      const reader = await browser.newPage({viewport: {width: 390, height: 800}})
      await reader.goto(SITE.url + path)
      const {chosen, stray} = await reader.evaluate(strayHeadings)
      expect(chosen).toBeGreaterThan(100)
      expect(stray).toEqual([])
      await reader.close()
    },
  )

  test('the matrix is a table to those who hear it, and its links lie where the picture shows the claims', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 1440, height: 900}})
    const reader = await context.newPage()
    await reader.goto(`${SITE.url}/evidence/matrix`)
    const table = reader.getByRole('table').first()
    const link = table
      .getByRole('row', {name: /^Probiotics Contested/})
      .getByRole('link')
      .first()
    const shown = await reader.locator('svg text', {hasText: /^Probiotics$/}).boundingBox()
    const spot = await link.boundingBox()
    if (!shown || !spot) throw new Error('The row or its link is not on the page')
    expect(spot.x).toBeGreaterThan(shown.x + shown.width)
    expect(shown.y + shown.height / 2).toBeGreaterThan(spot.y)
    expect(shown.y + shown.height / 2).toBeLessThan(spot.y + spot.height)
    await link.click()
    await reader.waitForURL('**/claims/**')
    await context.close()
  })
})

/** Chooses every three values together that a page offers; in the page, tells which groups then stay with nothing in them. */
function strayHeadings() {
  const kinds = [...document.querySelectorAll('fieldset')].map((kind) => [...kind.querySelectorAll('input')])
  const isShown = (element: Element) => element.checkVisibility()
  const combinations = kinds.reduce<HTMLInputElement[][]>(
    (some, inputs) => some.flatMap((chosen) => inputs.map((input) => [...chosen, input])),
    [[]],
  )
  const stray: string[] = []
  for (const chosen of combinations) {
    for (const input of chosen) input.checked = true
    for (const group of document.querySelectorAll('section[data-group], tbody[data-group]')) {
      const isEmpty = ![...group.querySelectorAll('[data-fits]')].some(isShown)
      if (isShown(group) && isEmpty) stray.push(chosen.map(({id}) => id).join(' '))
    }
  }
  return {chosen: combinations.length, stray}
}
