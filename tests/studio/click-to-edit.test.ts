import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Browser, Frame, FrameLocator, Locator} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {previewBeside} from './preview.ts'

jest.setTimeout(300_000)

/** By page, texts on it: the document and the field that each comes from. `[]` stands for a member of a list. */
const TEXTS: Record<string, [id: string, field: string][]> = {
  '/': [['article-gut-skin-axis', 'title']],
  '/symptoms': [['symptomPattern-rosacea', 'summary']],
  '/symptoms/rosacea': [
    ['symptomPattern-rosacea', 'summary'],
    ['symptomPattern-rosacea', 'feelsLike[]'],
    ['symptomPattern-rosacea', 'careCards[].items[]'],
  ],
  '/food-lists/fermented': [
    ['foodList-fermented', 'items[].note'],
    ['food-kimchi', 'name'],
  ],
  '/claims/fibre-rich-foods-are-prebiotics': [
    ['claim-c22', 'why'],
    ['claim-c22', 'population'],
  ],
  '/sources/leeming-2019': [['source-leeming-2019', 'title']],
  '/articles/gut-skin-axis': [
    ['article-gut-skin-axis', 'standfirst'],
    ['article-gut-skin-axis', 'body[_type == "callout"].title'],
    ['article-gut-skin-axis', 'body[style == "h2"].children[].text'],
    ['article-gut-skin-axis', 'body[listItem == "bullet"][1].children[].text'],
    ['faq-how-long', 'question'],
  ],
  '/glossary': [['term-dysbiosis', 'plain']],
  '/sections/eat': [['section-eat', 'standfirst']],
  '/foods': [
    ['food-kimchi', 'name'],
    ['food-kefir', 'summary'],
  ],
  '/foods/kefir': [
    ['food-kefir', 'summary'],
    ['food-kefir', 'contains[]'],
  ],
  '/questions/safe': [
    ['faq-safe', 'question'],
    ['faq-safe', 'shortAnswer'],
  ],
  '/questions': [['faq-stop-treatment', 'shortAnswer']],
  '/evidence': [
    ['siteSettings', 'gradeDefinitions[].definition'],
    ['claim-c26', 'statement'],
  ],
  '/evidence/matrix': [['claim-c22', 'statement']],
  '/sources': [['source-meixiong-2022', 'title']],
  '/how-we-grade': [['siteSettings', 'gradeDefinitions[1].definition']],
  '/how-we-work': [['page-how-we-work', 'body[1].children[].text']],
  '/corrections': [['page-corrections', 'standfirst']],
  '/people/the-editors': [['person-editors', 'name']],
  '/about': [
    ['page-about', 'standfirst'],
    ['page-about', 'body[0].children[].text'],
  ],
}

/** As long as a finger rests: the Studio hears at the press that the last field was left, and of the next at its end. */
const PRESS_MS = 80

const client = importer()
let browser: Browser
let desk: Desk
beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
})
afterAll(() => browser.close())

/** A text as it is stored. */
async function storedAt(id: string, field: string): Promise<string> {
  const found: unknown = await client.fetch(`*[_id == $id][0].${field}`, {id})
  const texts = [found].flat(Number.POSITIVE_INFINITY).filter((text) => typeof text === 'string')
  if (!texts[0]) throw new Error(`${id} has no ${field}`)
  return texts[0]
}

/** Sanity's overlays are there once one of them answers the mouse; a click that comes before follows a link instead. */
async function isEditable(page: FrameLocator, target: Locator): Promise<void> {
  let x = 0
  await eventually(
    async () => {
      await target.hover({position: {x: 4 + (x++ % 8), y: 4}})
      return page.locator('[data-hovered]').count()
    },
    (overlays) => overlays > 0,
  )
}

/** Whether a field of the Studio's form that an editor has before the eyes holds the text. */
const isBeforeTheEyes = (desk: Desk, text: string): Promise<boolean> =>
  desk.page.evaluate((wanted) => {
    const fields = document.querySelectorAll('input, textarea, [contenteditable] *, [data-ui="Tag"]')
    return [...fields].some((field) => {
      const {top, bottom, height} = field.getBoundingClientRect()
      const holds = (field instanceof HTMLElement && 'value' in field ? String(field.value) : field.textContent) ?? ''
      return holds.includes(wanted) && height > 0 && bottom > 0 && top < innerHeight
    })
  }, text)

describe('a click on a text of the page opens its field', () => {
  test.each(Object.entries(TEXTS))('on %s', async (path, texts) => {
    await desk.visit(`/studio/presentation?preview=${encodeURIComponent(path)}`)
    const page = await previewBeside(desk, path)
    for (const [id, field] of texts) {
      const text = await storedAt(id, field)
      const marked = page.locator(`main [data-sanity*="id=${id};"]`)
      const target = marked.filter({hasText: text.slice(0, 60), visible: true}).first()
      await isEditable(page, target)
      // The address names the field only until a dialog takes the focus, so each one is noted.
      const addresses: string[] = []
      const note = (frame: Frame) => frame.parentFrame() ?? addresses.push(decodeURIComponent(frame.url()))
      desk.page.on('framenavigated', note)
      await target.click({delay: PRESS_MS})
      const wanted = `${id}/${field.replace(/\[.*/, '')}`
      const led = await eventually(
        async () => addresses.some((address) => address.includes(wanted)) && (await isBeforeTheEyes(desk, text)),
        Boolean,
      )
      expect({text, led, addresses: led || addresses}).toEqual({text, led: true, addresses: true})
      desk.page.off('framenavigated', note)
    }
  })

  test('and nothing of this asked another machine or wrote an error into the console', () => {
    expect(desk.faults).toEqual([])
  })
})
