import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser, openInOurLetters} from '../browser.ts'
import {SITE} from './environment.ts'

/** Pages of running text, wide enough for a column of their own. */
const PAGES = ['/articles/leaky-gut', '/articles/psoriasis-and-bowel-disease', '/about']
const WIDTHS = [820, 1440]
const FEWEST = 66
const MOST = 72

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Runs in the browser: the letters of every full line of plain running text, spaces counted. */
function lettersOfLines(): number[] {
  const paragraphs = [...document.querySelectorAll('main p')].filter(
    (one) =>
      one.childElementCount === 0 &&
      getComputedStyle(one).fontSize === getComputedStyle(document.body).fontSize &&
      getComputedStyle(one).fontFamily === getComputedStyle(document.body).fontFamily,
  )
  return paragraphs.flatMap(({firstChild}) => {
    if (!(firstChild instanceof Text)) return []
    const range = document.createRange()
    const counts = new Map<number, number>()
    for (let at = 0; at < firstChild.length; at++) {
      range.setStart(firstChild, at)
      range.setEnd(firstChild, at + 1)
      const [box] = range.getClientRects()
      if (box) counts.set(box.bottom, (counts.get(box.bottom) ?? 0) + 1)
    }
    return [...counts.values()].slice(0, -1)
  })
}

describe.each(WIDTHS)('on a screen %i wide', (width) => {
  test(`a line of running text has ${FEWEST} to ${MOST} letters`, async () => {
    const page = await browser.newPage({viewport: {width, height: 900}})
    const lines: number[] = []
    for (const path of PAGES) {
      await openInOurLetters(page, SITE.url + path)
      lines.push(...(await page.evaluate(lettersOfLines)))
    }
    await page.close()
    const mean = lines.reduce((sum, letters) => sum + letters, 0) / lines.length
    expect(lines.length).toBeGreaterThan(10)
    expect(mean).toBeGreaterThanOrEqual(FEWEST)
    expect(mean).toBeLessThanOrEqual(MOST)
  })
})
