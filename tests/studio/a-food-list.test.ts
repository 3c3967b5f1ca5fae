import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Checklist, openChecklist} from './checklist.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'
import {itemDialog} from './item-dialog.ts'

jest.setTimeout(300_000)

interface Item {
  _key: string
  food?: {_ref: string}
}

const TITLE = `Three jars ${Date.now()}`
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
let checklist: Checklist
const items = async (): Promise<Item[]> => (await client.getDocument(`drafts.${form.id()}`))?.items ?? []
const foods = async () => (await items()).map(({food}) => food?._ref)

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
  form = await desk.create('foodList')
})
afterAll(async () => {
  await browser.close()
  await client.delete({query: '*[_type == "foodList" && title == $title]', params: {title: TITLE}})
})

async function addFood(name: string, claim?: string): Promise<void> {
  await form.field('items').press('Add item')
  const item = await itemDialog(desk.page)
  await item.field('food').refer(name)
  if (claim) await item.field('claim').refer(claim)
  await item.close()
}

test('a list of two foods is not enough: the field says so, and a third one mends it', async () => {
  await form.field('title').fill(TITLE)
  await form.field('slug').press(/generate/i)
  await form.field('intent').choose('Eat more')
  await addFood('Kefir', 'rich in probiotics')
  await addFood('Kimchi')
  checklist = await openChecklist(form)
  await checklist.finding('A list needs at least three foods.').waitFor()
  await addFood('Yogurt')
  await checklist.finding('A list needs at least three foods.').waitFor({state: 'detached'})
})

test('a list that promises more than its claim carries cannot be published; the checklist leads into the food', async () => {
  await checklist.finding('The list says “Eat more”').waitFor()
  await form.held()
  await checklist.goTo('Foods › Claim')
  await desk.page.getByTestId('nested-object-dialog').getByText('rich in probiotics').waitFor()
  const item = await itemDialog(desk.page)
  await item.close()
  await form.field('intent').choose('No good evidence')
  await checklist.finding('The list says “Eat more”').waitFor({state: 'detached'})
})

test('the foods are put into another order with the keys, and readers see them in it', async () => {
  await form.field('items').moveUp(2, (await items())[0]?._key ?? '')
  const order = ['food-yogurt', 'food-kefir', 'food-kimchi']
  expect(await eventually(foods, (found) => found[0] === 'food-yogurt')).toEqual(order)
  await form.publish()
  const slug = (await client.getDocument(form.id()))?.slug.current
  const {html} = await eventually(
    () => visit(`/food-lists/${slug}`),
    ({status}) => status === 200,
  )
  const main = html.slice(html.indexOf('<main'))
  const places = ['Yogurt', 'Kefir', 'Kimchi'].map((name) => main.indexOf(`>${name}<`))
  expect([...places].sort((one, other) => one - other)).toEqual(places)
  expect(places).not.toContain(-1)
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
