import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'

jest.setTimeout(300_000)

/** Words of their own in each run: the data of an earlier run may be kept. */
const NAME = `Barrier ${Date.now()}`
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
let id = ''
const shown = async () => (await visit('/glossary')).html
const shows = (text: string) => eventually(shown, (html) => html.includes(text))
const stored = (which: string) => client.getDocument(which)

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.delete({query: '*[_type == "term" && term match $name]', params: {name: NAME}})
})

test('a new term cannot be published while something is missing, then it can, and readers see it', async () => {
  form = await desk.create('term')
  await form.field('term').fill(NAME)
  await form.field('slug').press(/generate/i)
  await form.pane.getByTestId('input-validation-icon-error').first().waitFor()
  await form.held()
  await form.field('plain').fill('What keeps the outside out.')
  await form.publish()
  id = form.id()
  expect(await shows(NAME)).toContain('What keeps the outside out.')
})

test('an edit stays with the editor until it is published, and can be discarded', async () => {
  await form.field('plain').fill('A wall, in other words.')
  await eventually(
    () => stored(`drafts.${id}`),
    (draft) => draft?.plain === 'A wall, in other words.',
  )
  expect(await shown()).not.toContain('A wall, in other words.')
  await form.act(/Discard changes/)
  await form.confirm()
  const input = form.field('plain').input
  expect(
    await eventually(
      () => input.inputValue(),
      (text) => text.startsWith('What keeps'),
    ),
  ).toContain('What keeps')
  expect(
    await eventually(
      () => stored(`drafts.${id}`),
      (draft) => !draft,
    ),
  ).toBeFalsy()
})

test('an older state is restored from the history, as a draft', async () => {
  await form.field('plain').fill('A second thought.')
  await form.publish()
  await shows('A second thought.')
  await form.openHistory({named: 'Published', last: true})
  const input = form.field('plain').input
  await eventually(
    () => input.inputValue(),
    (text) => text.startsWith('What keeps'),
  )
  await form.pane
    .getByTestId('pane-footer')
    .getByRole('button', {name: /revert|restore/i})
    .click()
  await form.confirm()
  const draft = await eventually(
    () => stored(`drafts.${id}`),
    (found) => found?.plain === 'What keeps the outside out.',
  )
  expect(draft?.plain).toBe('What keeps the outside out.')
})

test('what was imported is the first state in the history of a document, and is restored too', async () => {
  const imported = await client.getDocument('term-dysbiosis')
  form = await desk.edit('term', 'term-dysbiosis')
  await form.field('plain').fill('Said another way.')
  await form.publish()
  await form.openHistory({named: 'Live edited', last: true})
  const input = form.field('plain').input
  const shownThen = await eventually(
    () => input.inputValue(),
    (text) => text === imported?.plain,
    20_000,
  )
  expect(shownThen).toBe(imported?.plain)
  await form.pane
    .getByTestId('pane-footer')
    .getByRole('button', {name: /revert|restore/i})
    .click()
  await form.confirm()
  const draft = await eventually(
    () => stored('drafts.term-dysbiosis'),
    (found) => found?.plain === imported?.plain,
    20_000,
  )
  expect(draft?.plain).toBe(imported?.plain)
  if (imported) await client.createOrReplace(imported)
  await client.delete('drafts.term-dysbiosis')
})

test('a duplicate is a draft of its own', async () => {
  form = await desk.edit('term', id)
  await form.act(/Duplicate/)
  await eventually(
    async () => form.id(),
    (opened) => opened !== id,
  )
  const copy = await eventually(
    () => stored(`drafts.${form.id()}`),
    (found) => Boolean(found),
  )
  expect([copy?.plain, form.id() !== id]).toEqual(['What keeps the outside out.', true])
  await client.delete(`drafts.${form.id()}`)
})

test('unpublished, it is gone for readers and kept as a draft', async () => {
  form = await desk.edit('term', id)
  await form.unpublish()
  expect(
    await eventually(
      () => stored(id),
      (published) => !published,
    ),
  ).toBeFalsy()
  expect(await stored(`drafts.${id}`)).toBeTruthy()
  expect(await eventually(shown, (html) => !html.includes(NAME))).not.toContain(NAME)
})

test('what is in use is not deleted: the dialog says where', async () => {
  form = await desk.edit('claim', 'claim-c40')
  await form.act(/Delete/)
  await desk.page
    .getByText(/documents refer to/)
    .first()
    .waitFor()
  await desk.page.getByText('Fibre, prebiotics and pectin').last().waitFor()
  expect(await stored('claim-c40')).toBeTruthy()
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
