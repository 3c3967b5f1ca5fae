import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'

jest.setTimeout(300_000)

const RUN = String(Date.now())
const [CLAIM, FAQ, SOURCE] = [`claim-${RUN}`, `faq-${RUN}`, `source-${RUN}`]
const PAGES = [`/claims/${CLAIM}`, `/questions/${FAQ}`]
const WHY = `Barley probably calms skin ${RUN}.`
const client = importer()
const slug = (current: string) => ({_type: 'slug', current})
const to = (_ref: string) => ({_type: 'reference', _ref})
let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await client
    .transaction()
    .create({
      _id: SOURCE,
      _type: 'source',
      kind: 'randomisedTrial',
      title: `Barley ${RUN}`,
      slug: slug(SOURCE),
      checkedOn: '2026-11-23',
      url: 'https://example.org/barley',
    })
    .create({
      _id: CLAIM,
      _type: 'claim',
      statement: `Barley calms skin ${RUN}.`,
      slug: slug(CLAIM),
      grade: 'limited',
      why: 'Barley may calm skin.',
      exposure: {_type: 'exposure', kind: 'food', name: 'barley'},
      evidence: [{_type: 'evidence', _key: 'e', source: to(SOURCE), stance: 'supports'}],
      gradedOn: '2026-11-01',
    })
    .create({
      _id: FAQ,
      _type: 'faq',
      question: `Does barley help ${RUN}?`,
      slug: slug(FAQ),
      shortAnswer: 'It may.',
      claims: [{...to(CLAIM), _key: 'c'}],
    })
    .commit()
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  for (const id of [FAQ, CLAIM, SOURCE])
    await client.delete({query: '*[_id in [$id, $draft]]', params: {id, draft: `drafts.${id}`}})
})

test('who gives a claim another grade is shown the pages that it touches, before anything is published', async () => {
  const form = await desk.edit('claim', CLAIM)
  await form.field('grade').choose('Moderate evidence')
  await form.field('why').fill(WHY)
  await form.publishButton.and(desk.page.locator('[data-disabled=false]')).click()
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'This changes what readers see'})
  for (const page of PAGES) await dialog.getByText(page, {exact: true}).waitFor()
  expect((await client.getDocument(CLAIM))?.grade).toBe('limited')
  await dialog.getByRole('button', {name: 'Publish the new grade'}).click()
  const published = await eventually(
    () => client.getDocument(CLAIM),
    (claim) => claim?.grade === 'moderate',
  )
  expect(published).toMatchObject({grade: 'moderate', why: WHY})
})

test('each of these pages shows the new grade', async () => {
  for (const page of PAGES) {
    const {html} = await eventually(
      () => visit(page),
      (answer) => answer.html.includes(WHY),
    )
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ')
    const grades = ['Moderate evidence', 'Limited evidence'].map((grade) => main.includes(grade))
    expect([page, ...grades]).toEqual([page, true, false])
  }
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
