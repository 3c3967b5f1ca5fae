import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'

jest.setTimeout(300_000)

const ID = `quince-${Date.now()}`
const [OLD, NEW] = [`/foods/${ID}`, `/foods/${ID}-jelly`]
const client = importer()
const answers = (path: string, wanted: number) =>
  eventually(
    () => visit(path),
    ({status}) => status === wanted,
  )
let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await client.create({
    _id: ID,
    _type: 'food',
    name: `Quince ${ID}`,
    slug: {_type: 'slug', current: ID},
    group: 'other',
  })
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  for (const id of [ID, `drafts.${ID}`]) await client.delete(id)
  await client.delete({query: '*[_type == "redirect" && from == $from]', params: {from: OLD}})
})

test('a published page gets another address, and its old one leads there', async () => {
  expect((await answers(OLD, 200)).status).toBe(200)
  const form = await desk.edit('food', ID)
  await form.field('slug').fill(`${ID}-jelly`)
  await form.publish()
  expect((await answers(NEW, 200)).status).toBe(200)
  const old = await eventually(
    () => visit(OLD),
    ({headers}) => headers.has('location'),
  )
  expect([old.status, new URL(old.headers.get('location') ?? '', 'http://any').pathname]).toEqual([308, NEW])
})

test('unpublishing tells what readers lose; then the page is not found', async () => {
  const form = await desk.edit('food', ID)
  await form.show('Published')
  await form.pane.getByTestId('action-unpublish').click()
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'Unpublish this?'})
  await dialog.getByText(NEW, {exact: true}).waitFor()
  await dialog.getByRole('button', {name: 'Unpublish …'}).click()
  await form.confirm()
  expect((await answers(NEW, 404)).status).toBe(404)
  expect([await client.getDocument(ID), (await client.getDocument(`drafts.${ID}`))?.name]).toEqual([
    undefined,
    `Quince ${ID}`,
  ])
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
