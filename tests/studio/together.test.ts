import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer} from '../site/editor.ts'
import {type Account, account} from './accounts.ts'
import {type Desk, openDesk} from './desk.ts'

jest.setTimeout(300_000)

const ID = `term-together-${Date.now()}`
const client = importer()
const people: Account[] = []
let browser: Browser
const open = async (called: string): Promise<Desk> => {
  const [desk, person] = [await openDesk(browser), await account('editor', called)]
  people.push(person)
  await desk.signIn(person)
  return desk
}

beforeAll(async () => {
  browser = await launchBrowser()
  const slug = {_type: 'slug', current: ID}
  await client.create({_id: ID, _type: 'term', term: 'Shared', slug, plain: 'Two people write here.'})
})
afterAll(async () => {
  await browser.close()
  for (const person of people) person.remove()
  for (const id of [ID, `drafts.${ID}`]) await client.delete(id)
})

test('two editors in one document see each other, and what the other types', async () => {
  const [ada, grace] = [await open('Ada'), await open('Grace')]
  const [first, second] = [await ada.edit('term', ID), await grace.edit('term', ID)]
  await second.field('plain').input.click()
  await first.field('term').fill('Shared by two')
  const seen = () => second.field('term').input.inputValue()
  expect(await eventually(seen, (text) => text === 'Shared by two')).toBe('Shared by two')
  await second.field('plain').fill('Grace was here.')
  const back = () => first.field('plain').input.inputValue()
  expect(await eventually(back, (text) => text === 'Grace was here.')).toBe('Grace was here.')
  await first.pane.locator(`[data-ui="Avatar"][title^="Grace"]`).first().waitFor()
  expect([...ada.faults, ...grace.faults]).toEqual([])
})
