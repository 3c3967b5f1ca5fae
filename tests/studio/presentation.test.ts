import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, FrameLocator} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {SITE} from '../site/environment.ts'
import {type Desk, openDesk} from './desk.ts'
import {type DocumentForm, documentForm} from './document-form.ts'
import {previewBeside} from './preview.ts'

jest.setTimeout(300_000)

const ID = 'faq-how-long'
const PATH = '/questions/how-long'
const DRAFTED = `A drafted answer ${Date.now()}.`
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
let page: FrameLocator

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
  await desk.visit(`/studio/presentation/faq/${ID}?preview=${encodeURIComponent(PATH)}`)
  page = await previewBeside(desk, PATH)
  form = documentForm(desk.page)
  await form.ready()
})
afterAll(async () => {
  await browser.close()
  await client.delete(`drafts.${ID}`)
})

test('what is typed shows on the page beside the form, while readers see what is published', async () => {
  await form.field('shortAnswer').fill(DRAFTED)
  await page.getByText(DRAFTED).first().waitFor()
  expect((await visit(PATH)).html).not.toContain(DRAFTED)
})

test('a click on a sentence of the page opens its field, within a text and in the document itself', async () => {
  const opened = () => decodeURIComponent(desk.page.url())
  await page.locator('main p[data-sanity*="path=answer:"]').first().click()
  expect(
    await eventually(
      async () => opened(),
      (url) => /;answer\[_key=/.test(url),
    ),
  ).toMatch(/faq-how-long.*answer\[_key=/)
  await page.locator('h1[data-sanity], h1 [data-sanity]').first().click()
  expect(
    await eventually(
      async () => opened(),
      (url) => /question/.test(url),
    ),
  ).toMatch(/question/)
})

test('a link to the draft shows it to somebody without an account, and that draft alone', async () => {
  await form.act(/Share preview/)
  const link = await desk.page.getByLabel('Link to the draft').inputValue()
  const guest = await browser.newContext({baseURL: SITE.url})
  const theirs = await guest.newPage()
  await theirs.goto(link)
  expect([new URL(theirs.url()).pathname, await theirs.getByText(DRAFTED).count()]).toEqual([PATH, 1])
  await theirs.goto('/questions')
  expect(await theirs.getByText(DRAFTED).count()).toBe(0)
  await theirs.goto(PATH)
  await theirs.getByRole('link', {name: 'Leave preview'}).click()
  await theirs.getByRole('complementary', {name: 'Preview'}).waitFor({state: 'detached'})
  expect(await theirs.getByText(DRAFTED).count()).toBe(0)
  await guest.close()
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
