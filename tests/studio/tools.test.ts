import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Browser, Locator, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {type Desk, openDesk} from './desk.ts'

jest.setTimeout(300_000)

let browser: Browser
let desk: Desk
beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
})
afterAll(() => browser.close())

test('the search of the Studio finds a document by a word of its title', async () => {
  await desk.page.getByTestId('studio-search').click()
  await desk.page.getByRole('combobox').or(desk.page.getByRole('textbox')).first().fill('rosacea')
  await desk.page
    .getByTestId('search-results')
    .getByText(/rosacea/i)
    .first()
    .waitFor()
})

test('Vision answers a query', async () => {
  await desk.visit('/studio/vision')
  await desk.page.locator('.cm-content').first().click()
  await desk.page.keyboard.insertText('*[_type == "section"] | order(title).title')
  await desk.page.getByRole('button', {name: 'Fetch'}).click()
  await desk.page.getByText('Understand').first().waitFor()
})

describe('in a narrow window', () => {
  const SIGNS = {
    structure: (page) => page.getByRole('link', {name: 'Articles'}).first(),
    presentation: (page) => page.locator('iframe').first(),
    vision: (page) => page.locator('.cm-content').first(),
    releases: (page) => page.getByRole('button', {name: 'New release'}).first(),
    health: (page) => page.getByRole('heading', {name: 'Content health'}),
  } satisfies Record<string, (page: Page) => Locator>

  test.each([390, 820, 1100])('of %i pixels every tool opens', async (width) => {
    await desk.page.setViewportSize({width, height: 1000})
    for (const [tool, sign] of Object.entries(SIGNS)) {
      await desk.visit(`/studio/${tool}`)
      await sign(desk.page).waitFor()
    }
  })
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
