import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import sharp from 'sharp'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import type {DocumentForm} from './document-form.ts'
import {textField} from './text-field.ts'

jest.setTimeout(300_000)

const TITLE = `What skin says ${Date.now()}`
const client = importer()
let browser: Browser
let desk: Desk
let form: DocumentForm
const draft = () => client.getDocument(`drafts.${form.id()}`)

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

test('a picture is uploaded, described, and opens for its crop and hotspot', async () => {
  const picture = await sharp({create: {width: 1200, height: 800, channels: 3, background: 'teal'}})
    .png()
    .toBuffer()
  await form.field('hero').upload('teal.png', picture)
  await form.field('hero.alt').fill('A teal field')
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
  const blocks = await eventually(
    async () => (await draft())?.body as {style: string; listItem?: string; children: {text: string}[]}[] | undefined,
    (found) => (found?.length ?? 0) >= 4,
  )
  const told = blocks?.map(({style, listItem, children}) => [
    listItem ?? style,
    children.map((span) => span.text).join(''),
  ])
  expect(told?.slice(0, 4)).toEqual([
    ['h2', 'What we know'],
    ['normal', 'A first sentence of the text.'],
    ['bullet', 'one'],
    ['bullet', 'two'],
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
  expect([page.status, page.html.includes(TITLE), page.html.includes('A teal field')]).toEqual([200, true, true])
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
