import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {documentForm} from './document-form.ts'
import {previewBeside} from './preview.ts'
import {textField} from './text-field.ts'

jest.setTimeout(300_000)

const ORPHAN = `term-orphan-${Date.now()}`
const client = importer()
/** The documents that a test has made. */
const made = [ORPHAN]
let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  const slug = {_type: 'slug', current: ORPHAN}
  await client.create({_id: ORPHAN, _type: 'term', term: 'Nobody explains this', slug})
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  for (const id of made) for (const one of [id, `drafts.${id}`]) await client.delete(one)
})

test('Health lists what the site had to leave out, and its row opens the document at the field', async () => {
  await desk.visit('/studio/health')
  await desk.page.getByRole('button', {name: /^Left out by the site/}).click()
  await desk.page.getByRole('listitem').filter({hasText: 'Nobody explains this'}).first().click()
  await desk.page.waitForURL(({href}) => decodeURIComponent(href).includes(`${ORPHAN},path=plain`))
  await documentForm(desk.page).field('plain').input.waitFor()
})

test('beside a document stands where it is shown, by the page’s name and address', async () => {
  const form = await desk.edit('claim', 'claim-c40')
  await form.pane.getByRole('button', {name: 'Shown on', exact: true}).click()
  const page = form.pane.getByRole('listitem').filter({hasText: 'Fibre, prebiotics and pectin'}).first()
  expect(await page.getByRole('link').first().getAttribute('href')).toMatch(/^\/articles\//)
})

test('Presentation names the documents on the page', async () => {
  await desk.visit(`/studio/presentation?preview=${encodeURIComponent('/evidence')}`)
  await previewBeside(desk, '/evidence')
  await desk.page.getByText('Documents on this page').first().waitFor()
  await desk.page.getByText('Adults should sleep 7 to 9 hours a night.').first().waitFor()
})

test('“+” offers what makes sense alone', async () => {
  await desk.visit('/studio/structure')
  await desk.page.getByTestId('new-document-button').click()
  const offered = desk.page.locator('[data-ui=Popover]').last()
  await offered.getByRole('link', {name: 'Article', exact: true}).waitFor()
  const names = await offered.getByRole('link').allTextContents()
  expect(names).toContain('Article')
  for (const kind of ['Section', 'Redirect', 'Site settings']) expect(names).not.toContain(kind)
})

test('an article that is made in the list of a section starts in it', async () => {
  await desk.visit('/studio/structure/articles;by-section;section-eat')
  await desk.page.getByTestId('action-intent-button').last().click()
  const form = documentForm(desk.page)
  await form.ready()
  await form.field('title').fill('Made in its section')
  made.push(form.id())
  const draft = await eventually(
    () => client.getDocument(`drafts.${form.id()}`),
    (found) => found?.title === 'Made in its section',
  )
  expect(draft?.section?._ref).toBe('section-eat')
})

test('a paste from a word processor leaves its styles behind', async () => {
  const form = documentForm(desk.page)
  await textField(desk.page, form.field('body').root).paste(
    '<h1 style="font-family:Calibri">Oats</h1><p class="MsoNormal"><span style="color:#c00000">One <b>small</b> trial.</span></p>',
  )
  const draft = await eventually(
    () => client.getDocument(`drafts.${form.id()}`),
    (found) => (found?.body?.length ?? 0) > 1,
  )
  expect(draft?.body).toMatchObject([
    {style: 'h2', children: [{text: 'Oats', marks: []}]},
    {
      style: 'normal',
      children: [
        {text: 'One ', marks: []},
        {text: 'small', marks: ['strong']},
        {text: ' trial.', marks: []},
      ],
    },
  ])
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
