import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Checklist, openChecklist} from './checklist.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'
import {itemDialog} from './item-dialog.ts'

jest.setTimeout(300_000)

const NAME = `Hands that itch ${Date.now()}`
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
let checklist: Checklist

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
  form = await desk.create('symptomPattern')
})
afterAll(async () => {
  await browser.close()
  await client.delete({query: '*[_type == "symptomPattern" && name == $name]', params: {name: NAME}})
})

test('a new symptom pattern comes with a care card, which asks for its reasons', async () => {
  await form.group('care')
  await form.field('careCards').root.getByText('See a GP if:').click()
  const card = await itemDialog(desk.page)
  await card.field('items').add('it spreads to your eyes')
  await card.close()
  await form.field('otherCauses').add('Contact with nickel')
})

test('what it looks like on some skins alone may not be published, and the checklist says so', async () => {
  await form.group('signs')
  await form.field('name').fill(NAME)
  await form.field('slug').press(/generate/i)
  await form.field('summary').fill('Hands that itch at night.')
  await form.field('feelsLike').add('It itches')
  await form.field('looksLike').add('Red, dry skin')
  await form.group('gut')
  await form.field('claims').addReference('kefir')
  checklist = await openChecklist(form)
  await checklist.finding('“red” is how it looks on some skin tones only.').waitFor()
  await form.held()
})

test('“Go to field” leads there; once it is mended, readers have the page', async () => {
  await checklist.goTo('On different skin tones')
  const field = form.field('onSkinTones').input
  await field.and(desk.page.locator(':focus')).waitFor()
  await desk.page.keyboard.insertText('Purple or grey on darker skin, red on paler skin.')
  await checklist.finding('“red” is how it looks').waitFor({state: 'detached'})
  await form.publish()
  const slug = (await client.getDocument(form.id()))?.slug.current
  const page = await eventually(
    () => visit(`/symptoms/${slug}`),
    ({status}) => status === 200,
  )
  const shown = [NAME, 'it spreads to your eyes', 'Purple or grey on darker skin'].map((text) =>
    page.html.includes(text),
  )
  expect([page.status, ...shown]).toEqual([200, true, true, true])
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
