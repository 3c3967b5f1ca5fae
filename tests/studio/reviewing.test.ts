import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Account, account} from './accounts.ts'
import {type Desk, openDesk} from './desk.ts'

jest.setTimeout(300_000)

const RUN = String(Date.now())
const ID = `symptoms-${RUN}`
const NOTE = `Every source was read again ${RUN}.`
const client = importer()
const page = async () => (await visit(`/symptoms/${ID}`)).html
let browser: Browser
let reviewer: Account
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  reviewer = await account('reviewer')
  desk = await openDesk(browser)
  await client.create({
    _id: ID,
    _type: 'symptomPattern',
    name: `Dry lips ${RUN}`,
    slug: {_type: 'slug', current: ID},
    summary: 'Lips that crack.',
    feelsLike: ['They sting'],
    looksLike: ['Cracks'],
    claims: [{_type: 'reference', _key: 'c', _ref: await client.fetch('*[_type == "claim"][0]._id')}],
    otherCauses: ['Cold wind'],
    careCards: [{_type: 'careCard', _key: 'k', level: 'routine', heading: 'See a GP if:', items: ['it does not heal']}],
    review: {_type: 'review', status: 'notReviewed'},
  })
  await desk.signIn(reviewer)
})
afterAll(async () => {
  reviewer.remove()
  await browser.close()
  for (const id of [ID, `drafts.${ID}`]) await client.delete(id)
})

test('a reviewer marks a page as reviewed and publishes it: readers are told', async () => {
  expect(await eventually(page, (html) => html.includes('Dry lips'))).not.toContain(NOTE)
  const form = await desk.edit('symptomPattern', ID)
  await form.act('Mark reviewed…')
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'The review holds for the text as it stands now'})
  await dialog.getByLabel('Note for readers').fill(NOTE)
  await dialog.getByRole('button', {name: 'Mark reviewed'}).click()
  await form.publish()
  expect(await client.getDocument(ID)).toMatchObject({
    review: {status: 'sourcesChecked', meaning: expect.any(String)},
    changes: [{note: NOTE}],
  })
  expect(await eventually(page, (html) => html.includes(NOTE))).toContain('Sources checked by editors')
})

test('nobody vouches for what a colleague changed while they were filling the form in', async () => {
  const published = await client.getDocument(ID)
  await client.create({...published, _id: `drafts.${ID}`, _type: 'symptomPattern'})
  const form = await desk.edit('symptomPattern', ID)
  await form.act('Mark reviewed…')
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'The review holds for the text as it stands now'})
  await dialog.getByLabel('Note for readers').fill('Read again.')
  const mark = dialog.getByRole('button', {name: 'Mark reviewed'})
  expect(await mark.isEnabled()).toBe(true)
  await client.patch(`drafts.${ID}`).set({summary: 'Lips that heal by themselves.'}).commit()
  await dialog.getByText('The text was changed after you opened this').waitFor()
  expect(await mark.isDisabled()).toBe(true)
  await client.delete(`drafts.${ID}`)
})

test('whoever changes what the page says afterwards is told that publishing makes the review void', async () => {
  const form = await desk.edit('symptomPattern', ID)
  await form.field('summary').fill('Lips that crack and bleed.')
  await form.publishButton.getByText('Publish: the review becomes void').waitFor()
  await form.publish()
  const published = await client.getDocument(ID)
  expect(published).toMatchObject({summary: 'Lips that crack and bleed.', review: {status: 'changedSinceReview'}})
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
