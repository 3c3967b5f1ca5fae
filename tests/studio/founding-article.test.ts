import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {editor, eventually, importer, visit} from '../site/editor.ts'
import {type Checklist, openChecklist} from './checklist.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'

jest.setTimeout(300_000)

const [CORRECTED, DRAFT] = ['article-gut-skin-axis', 'article-gut-skin-axis-first-draft']
const STANDFIRST = `What the gut has to do with skin, read again ${Date.now()}.`
const NO_ALT = 'This figure has no text for readers who do not see it.'
const UNDISCLOSED = 'A product is named, but no disclosure stands before it.'
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
let checklist: Checklist
let before: NonNullable<Awaited<ReturnType<typeof client.getDocument>>>

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  const published = await client.getDocument(CORRECTED)
  if (!published) throw new Error('The demonstration content is not here')
  before = published
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.createOrReplace(before)
  await client.delete(`drafts.${CORRECTED}`)
})

test('the first draft of the founding article shows in the form and in the checklist what forbids to publish it', async () => {
  form = await desk.edit('article', DRAFT)
  checklist = await openChecklist(form)
  for (const problem of [NO_ALT, UNDISCLOSED]) await checklist.finding(problem).first().waitFor()
  await form.pane.getByText(/^Mend before publishing \(\d+\)$/).waitFor()
  await form.pane.getByTestId('input-validation-icon-error').first().waitFor()
})

test('from there it is one step to the field', async () => {
  await checklist.goTo('Picture at the top › Text instead of the image')
  const alt = form.field('hero.alt')
  await alt.input.waitFor()
  expect(await eventually(() => alt.input.evaluate((input) => input === document.activeElement), Boolean)).toBe(true)
})

test('it cannot be published: not in the Studio, not by a mutation, not by an action', async () => {
  await form.publishButton.and(desk.page.locator('[data-disabled=true]')).waitFor()
  const draft = await client.getDocument(`drafts.${DRAFT}`)
  if (!draft) throw new Error('There is no draft')
  const refused = {statusCode: 400, message: expect.stringContaining('rule product-disclosure')}
  await expect(editor().createOrReplace({...draft, _id: DRAFT})).rejects.toMatchObject(refused)
  const publish = {
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${DRAFT}`,
    publishedId: DRAFT,
  } as const
  await expect(editor().action(publish)).rejects.toMatchObject(refused)
  expect(await client.getDocument(DRAFT)).toBeUndefined()
})

test('the corrected article has nothing to mend, is changed, and is published', async () => {
  form = await desk.edit('article', CORRECTED)
  checklist = await openChecklist(form)
  await form.pane.getByText('Nothing to mend').first().waitFor()
  await form.field('standfirst').fill(STANDFIRST)
  await form.publish()
  expect(await client.getDocument(CORRECTED)).toMatchObject({standfirst: STANDFIRST})
  const {html} = await eventually(
    () => visit('/articles/gut-skin-axis'),
    (answer) => answer.html.includes(STANDFIRST),
  )
  expect(html).toContain(STANDFIRST)
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
