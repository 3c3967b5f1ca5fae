import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser, Response} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {SITE} from './environment.ts'

const PAGES = [
  ...['/', '/articles/gut-skin-axis', '/sections/evidence', '/symptoms', '/symptoms/rosacea', '/food-lists/fermented'],
  ...[
    '/foods',
    '/foods/kefir',
    '/questions',
    '/glossary',
    '/evidence',
    '/evidence/matrix',
    '/sources',
    '/search?q=acne',
  ],
  ...['/claims/probiotics-clear-skin-problems', '/about', '/how-we-grade', '/no-such-page'],
]

/** What a reading page may weigh: scripts and styles as gzip makes them, fonts as they are. */
const MOST_BYTES = {script: 10_240, stylesheet: 20_480, font: 122_880}
type Weighed = keyof typeof MOST_BYTES
const isWeighed = (type: string): type is Weighed => type in MOST_BYTES

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test.each(PAGES)('%s keeps to its budgets, and loads nothing from another host', async (path) => {
  const page = await browser.newPage()
  const answers: Response[] = []
  page.on('response', (answer) => answers.push(answer))
  await page.goto(SITE.url + path, {waitUntil: 'networkidle'})
  const styles = await page.locator('style').evaluateAll((all) => all.map(({textContent}) => textContent).join(''))
  const weights = {script: 0, stylesheet: gzipSync(styles).length, font: 0}
  for (const answer of answers) {
    const type = answer.request().resourceType()
    if (!isWeighed(type)) continue
    const body = await answer.body()
    weights[type] += type === 'font' ? body.length : gzipSync(body).length
  }
  const over = Object.entries(weights).filter(([type, bytes]) => isWeighed(type) && bytes > MOST_BYTES[type])
  const elsewhere = answers
    .map((answer) => answer.url())
    .filter((url) => !/^data:/.test(url) && !url.startsWith(SITE.url))
  const sheets = answers.filter((answer) => answer.request().resourceType() === 'stylesheet').map((one) => one.url())
  expect({over, elsewhere, sheets}).toEqual({over: [], elsewhere: [], sheets: []})
  expect(weights.stylesheet).toBeGreaterThan(4096)
  await page.close()
})
