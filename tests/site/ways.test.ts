import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {SITE} from './environment.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({javaScriptEnabled: false, hasTouch: true, viewport: {width: 390, height: 800}})
})

const goTo = (path: string) => page.goto(SITE.url + path, {waitUntil: 'load'})

const raised = () =>
  page
    .locator('[data-pattern]')
    .evaluateAll((all) =>
      all.filter((one) => Number(getComputedStyle(one).order) < 0).map((one) => one.querySelector('h3')?.textContent),
    )

describe('without script', () => {
  test('a sign that is ticked raises the pattern that has it, and nothing is sent', async () => {
    await goTo('/symptoms')
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page.getByLabel('Oily skin').check()
    await page.keyboard.press('Enter')
    expect(await raised()).toEqual(['Persistent inflammatory acne'])
    await page.getByRole('button', {name: 'Untick all'}).click()
    expect([await raised(), sent, page.url()]).toEqual([[], [], `${SITE.url}/symptoms`])
  })

  test('a tap on a term opens its meaning, and Escape closes it', async () => {
    await goTo('/articles/leaky-gut')
    await page.getByRole('button', {name: 'Tight junctions'}).first().tap()
    expect(await page.locator(':popover-open').textContent()).toMatch(/^Tight junction: The seal between/)
    await page.keyboard.press('Escape')
    expect(await page.locator(':popover-open').count()).toBe(0)
  })

  test('foods are narrowed down by their evidence', async () => {
    await goTo('/food-lists/broth')
    const rows = page.locator('tbody tr:visible')
    const all = await rows.count()
    await page.getByText('Contested', {exact: true}).first().click()
    expect([all, await rows.count()]).toEqual([4, 1])
  })
})

test.each(['/foods', '/food-lists/fibre'])('%s is printed as a shopping list on one sheet of A4', async (path) => {
  await goTo(path)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('table:visible').count()).toBe(0)
  expect(await page.getByText('Take care if: ').first().isVisible()).toBe(true)
  const sheets = (await page.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1').match(/\/Type \/Page\b/g)
  expect(sheets).toHaveLength(1)
})

test.each(['/articles/gut-skin-axis', '/symptoms/rosacea'])(
  '%s is printed with a footnote for every claim, numbered, its sources written out',
  async (path) => {
    await goTo(path)
    await page.emulateMedia({media: 'print'})
    const numbers = await page.locator('main sup:visible').allInnerTexts()
    const notes = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('[id^="claim-"]')].map((note) => ({
        number: note.previousElementSibling?.textContent,
        isSeen: [note.previousElementSibling, note, ...note.querySelectorAll('dd')].every((one) =>
          one?.checkVisibility(),
        ),
        words: note.textContent?.length,
      })),
    )
    expect(Math.min(numbers.length, notes.length)).toBeGreaterThan(3)
    expect(notes.map(({number}) => number)).toEqual(notes.map((_, index) => String(index + 1)))
    expect(notes.filter(({isSeen, words = 0}) => !isSeen || words < 100)).toEqual([])
    expect(numbers.filter((number) => !notes.some((note) => note.number === number))).toEqual([])
  },
)
