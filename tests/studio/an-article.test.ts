import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import sharp from 'sharp'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'
import {itemDialog} from './item-dialog.ts'
import {textField} from './text-field.ts'

jest.setTimeout(300_000)

const TITLE = `What skin says ${Date.now()}`
const CLAIMED = 'We found no good evidence that kefir is rich in probiotics.'
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
const draft = () => client.getDocument(`drafts.${form.id()}`)

/** What the text is made of. */
interface Block {
  _type: string
  style?: string
  listItem?: string
  children?: {text: string}[]
  markDefs?: {claim?: {_ref: string}}[]
  lists?: {_ref: string}[]
}
const blocks = async (): Promise<Block[]> => (await draft())?.body ?? []

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
  form = await desk.create('article')
})
afterAll(async () => {
  await browser.close()
  await client.delete({query: '*[_type == "article" && title == $title]', params: {title: TITLE}})
})

test('an article gets its headline, address, section and standfirst', async () => {
  await form.field('title').fill(TITLE)
  await form.field('slug').press(/generate/i)
  await form.field('section').refer('Evidence')
  await form.field('standfirst').fill('What is known and what is not.')
  const stored = await eventually(draft, (found) => found?.standfirst === 'What is known and what is not.')
  expect(stored).toMatchObject({
    title: TITLE,
    slug: {current: expect.stringMatching(/^what-skin-says/)},
    section: {_ref: expect.any(String)},
  })
})

test('a picture without words for those who do not see it forbids to publish; it is described, cropped, gets a hotspot', async () => {
  const picture = await sharp({create: {width: 1200, height: 800, channels: 3, background: 'teal'}})
    .png()
    .toBuffer()
  await form.field('hero').upload('teal.png', picture)
  const fault = form.field('hero.alt').root.getByTestId('input-validation-icon-error')
  await fault.waitFor()
  await form.held()
  await form.field('hero.alt').fill('A teal field')
  await fault.waitFor({state: 'detached'})
  const stored = await eventually(draft, (found) => Boolean(found?.hero?.image?.asset && found.hero.alt))
  expect(stored?.hero).toMatchObject({
    alt: 'A teal field',
    image: {asset: {_ref: expect.stringMatching(/-1200x800-png$/)}},
  })
  await form.pane.getByTestId('options-menu-edit-details').first().click()
  const circle = desk.page.locator('[role=dialog] svg ellipse').last()
  await circle.waitFor()
  const box = (await circle.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0}
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await desk.page.mouse.move(x, y)
  await desk.page.mouse.down()
  await desk.page.mouse.move(x - box.width / 4, y, {steps: 8})
  await desk.page.mouse.up()
  const moved = await eventually(draft, (found) => Boolean(found?.hero?.image?.hotspot))
  await desk.page.getByRole('button', {name: 'Close dialog'}).click()
  expect(moved?.hero.image).toMatchObject({hotspot: {x: expect.any(Number), width: expect.any(Number)}})
})

test('a text gets headings, paragraphs and lists', async () => {
  const text = textField(desk.page, form.field('body').root)
  await text.write('What we know', 'Heading')
  await text.write('A first sentence of the text.')
  await text.writeList('bullet', ['one', 'two'])
  const told = await eventually(
    async () =>
      (await blocks()).map(({style, listItem, children = []}) => [
        listItem ?? style,
        children.map((span) => span.text).join(''),
      ]),
    (lines) => lines[3]?.[1] === 'two',
  )
  expect(told.slice(0, 4)).toEqual([
    ['h2', 'What we know'],
    ['normal', 'A first sentence of the text.'],
    ['bullet', 'one'],
    ['bullet', 'two'],
  ])
})

test('a sentence of the text makes a claim, and the claim is chosen', async () => {
  const text = textField(desk.page, form.field('body').root)
  await text.write(CLAIMED)
  await text.markLine(CLAIMED, 'Claim')
  const popover = desk.page.getByTestId('popover-edit-dialog')
  await popover.getByTestId('autocomplete').fill('kefir')
  await desk.page.getByTestId('autocomplete-popover').getByText('rich in probiotics').first().click()
  await popover.getByText('rich in probiotics').waitFor()
  await desk.page.keyboard.press('Escape')
  await popover.waitFor({state: 'detached'})
  const marks = await eventually(
    async () => (await blocks()).flatMap(({markDefs = []}) => markDefs),
    ([mark]) => Boolean(mark?.claim),
  )
  expect(marks).toMatchObject([{_type: 'claimMark', claim: {_ref: expect.stringMatching(/^claim-/)}}])
})

test('a food list stands within the text', async () => {
  const text = textField(desk.page, form.field('body').root)
  await text.insert('Food lists')
  const block = await itemDialog(desk.page)
  await block.field('lists').addReference('Fermented foods')
  await block.close()
  const stored = await eventually(blocks, (found) => Boolean(found.at(-1)?.lists?.[0]?._ref))
  expect(stored.slice(-2)).toMatchObject([
    {_type: 'block', markDefs: [{_type: 'claimMark'}], children: [{text: CLAIMED}]},
    {_type: 'foodListSet', lists: [{_ref: 'foodList-fermented'}]},
  ])
})

test('after the text stand a symptom pattern and a food list', async () => {
  await form.group('after')
  await form.field('symptomPatterns').addReference('Rosacea')
  await form.field('foodLists').addReference('Fermented foods')
  const stored = await eventually(draft, (found) => Boolean(found?.foodLists?.[0]?._ref))
  expect([stored?.symptomPatterns, stored?.foodLists]).toMatchObject([
    [{_ref: expect.stringMatching(/^symptomPattern-/)}],
    [{_ref: 'foodList-fermented'}],
  ])
})

test('with an author it is published, and readers have its page', async () => {
  await form.group('trust')
  await form.field('authors').addReference('The editors')
  await form.publish()
  const slug = (await client.getDocument(form.id()))?.slug.current
  const page = await eventually(
    () => visit(`/articles/${slug}`),
    ({status}) => status === 200,
  )
  const shown = [TITLE, 'A teal field', CLAIMED, 'No good evidence', 'Fermented foods']
  expect([page.status, ...shown.filter((text) => !page.html.includes(text))]).toEqual([200])
})

test('what is published anew shows in the tab of a reader', async () => {
  const reader = await desk.page.context().newPage()
  const slug = (await client.getDocument(form.id()))?.slug.current
  await reader.goto(`/articles/${slug}`)
  await reader.getByText('What is known and what is not.').first().waitFor()
  await form.group('text')
  await form.field('standfirst').fill('What is known today.')
  await form.publish()
  const shown = await eventually(
    async () => {
      await reader.reload()
      return (await reader.locator('main').textContent()) ?? ''
    },
    (text) => text.includes('What is known today.'),
  )
  expect(shown).toContain('What is known today.')
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
