import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser, FrameLocator} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {importer, visit} from '../site/editor.ts'
import {SITE} from '../site/environment.ts'
import {account} from './accounts.ts'
import {type Desk, openDesk} from './desk.ts'
import {type DocumentForm, documentForm} from './document-form.ts'
import {previewBeside} from './preview.ts'
import {watch} from './watch.ts'

jest.setTimeout(300_000)

const ID = 'faq-how-long'
const PATH = '/questions/how-long'
const DRAFTED = `A drafted answer ${Date.now()}.`
const client = importer()
/** The questions that a test has made. */
const made: string[] = []
let browser: Browser
let desk: Desk
let form: DocumentForm
let page: FrameLocator

function newId(): string {
  const id = `faq-${Date.now()}`
  made.push(id)
  return id
}

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
  for (const id of [ID, ...made]) await client.delete(`drafts.${id}`)
})

test('what is typed shows on the page beside the form, while readers see what is published', async () => {
  await form.field('shortAnswer').fill(DRAFTED)
  await page.getByText(DRAFTED).first().waitFor()
  expect((await visit(PATH)).html).not.toContain(DRAFTED)
})

test('a click on a sentence of the page opens its field, within a text and in the document itself', async () => {
  const opened = () => decodeURIComponent(desk.page.url())
  await page.locator('main p[data-sanity*="path=answer:"]').first().click()
  await desk.page.waitForURL(() => /faq-how-long.*answer\[_key=/.test(opened()))
  await page.locator('h1[data-sanity], h1 [data-sanity]').first().click()
  await desk.page.waitForURL(() => /faq-how-long\/question/.test(opened()))
})

test('Presentation offers no sharing of its own, whose links would never end', async () => {
  expect(await desk.page.getByRole('button', {name: 'Share this preview'}).count()).toBe(0)
})

test('a link to the draft shows it to somebody without an account, and that draft alone', async () => {
  await form.act(/Share preview/)
  const link = await desk.page.getByLabel('Link to the draft').inputValue()
  const guest = await browser.newContext({baseURL: SITE.url})
  const faults = watch(guest)
  const theirs = await guest.newPage()
  await theirs.goto(link)
  expect([new URL(theirs.url()).pathname, await theirs.getByText(DRAFTED).count()]).toEqual([PATH, 1])
  await theirs.goto('/questions')
  expect(await theirs.getByText(DRAFTED).count()).toBe(0)
  await theirs.goto(PATH)
  await theirs.getByRole('link', {name: 'Leave preview'}).click()
  await theirs.getByRole('complementary', {name: 'Preview'}).waitFor({state: 'detached'})
  expect(await theirs.getByText(DRAFTED).count()).toBe(0)
  expect(faults).toEqual([])
  await guest.close()
})

test('a viewer, who writes nothing, sees the draft too, beside a form that is for reading', async () => {
  const viewer = await account('viewer')
  const theirs = await openDesk(browser)
  await theirs.signIn(viewer)
  await theirs.visit(`/studio/presentation/faq/${ID}?preview=${encodeURIComponent(PATH)}`)
  const seen = await previewBeside(theirs, PATH)
  await seen.getByText(DRAFTED).first().waitFor()
  const question = documentForm(theirs.page).field('question').input
  await question.waitFor()
  expect(await question.evaluate((input) => (input as HTMLInputElement).readOnly)).toBe(true)
  expect(theirs.faults).toEqual([])
  await theirs.close()
  viewer.remove()
})

test('whom the preview does not let in reads why, in its frame too', async () => {
  const stranger = await openDesk(browser)
  await stranger.visit('/api/draft-mode/enable?sanity-preview-secret=null')
  await stranger.page.getByRole('heading', {name: 'The preview did not open'}).waitFor()
  await stranger.close()
})

test('a draft without an address says so where its pages stand', async () => {
  const id = newId()
  await client.create({_id: `drafts.${id}`, _type: 'faq', question: 'Does it have an address?'})
  await desk.edit('faq', id)
  await desk.page.getByText('Give it an address (slug) to preview it').first().waitFor()
})

test('a draft that cannot be shown yet says what it lacks, by the names of the fields, until that is filled in', async () => {
  const id = newId()
  const slug = {_type: 'slug', current: id}
  await client.create({_id: `drafts.${id}`, _type: 'faq', slug, question: 'What is missing here?'})
  const path = `/questions/${id}`
  await desk.visit(`/studio/presentation/faq/${id}?preview=${encodeURIComponent(path)}`)
  page = await previewBeside(desk, path)
  await page.getByRole('heading', {name: 'This page cannot be shown yet'}).waitFor()
  await page.getByText('The page needs “Short answer”, and there is nothing in it.').first().waitFor()
  await page.getByRole('link', {name: 'Open Short answer'}).first().waitFor()
  form = documentForm(desk.page)
  await form.ready()
  await form.field('shortAnswer').fill('No more.')
  await page.getByText('No more.').first().waitFor()
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
