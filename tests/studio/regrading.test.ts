import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {openChecklist} from './checklist.ts'
import {type Desk, openDesk} from './desk.ts'
import {documentForm} from './document-form.ts'

jest.setTimeout(300_000)

const RUN = String(Date.now())
const [CLAIM, FAQ, SOURCE, LIST] = [`claim-${RUN}`, `faq-${RUN}`, `source-${RUN}`, `list-${RUN}`]
const PAGES = [`/claims/${CLAIM}`, `/questions/${FAQ}`]
const WHY = `Barley probably calms skin ${RUN}.`
const REASON = `Two new trials came out ${RUN}.`
const DOUBT = `A larger trial found nothing ${RUN}.`
const SAYS_TOO_MUCH = 'The list says “Eat more”'
const RELEASE = `rGrade${RUN}`
const TODAY = new Date().toISOString().slice(0, 10)
const client = importer()
const slug = (current: string) => ({_type: 'slug', current})
const to = (_ref: string) => ({_type: 'reference', _ref})
let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  const foods = await client.fetch<string[]>('*[_type == "food"][0...3]._id')
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
    .create({
      _id: LIST,
      _type: 'foodList',
      title: `Eat more ${RUN}`,
      slug: slug(LIST),
      intent: 'eatMore',
      items: foods.map((food, index) => ({
        _type: 'foodListItem',
        _key: `i${index}`,
        food: to(food),
        ...(index === 0 && {claim: to(CLAIM)}),
      })),
    })
    .commit()
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.delete(`versions.${RELEASE}.${CLAIM}`)
  for (const id of [LIST, FAQ, CLAIM, SOURCE])
    await client.delete({query: '*[_id in [$id, $draft]]', params: {id, draft: `drafts.${id}`}})
})

test('who gives a claim another grade is shown the pages that it touches and asked for the reason, before anything is published', async () => {
  const form = await desk.edit('claim', CLAIM)
  await form.field('grade').choose('Moderate evidence')
  await form.field('why').fill(WHY)
  await form.publishButton.and(desk.page.locator('[data-disabled=false]')).click()
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'This changes what readers see'})
  for (const page of PAGES) await dialog.getByText(page, {exact: true}).waitFor()
  expect((await client.getDocument(CLAIM))?.grade).toBe('limited')
  const publish = dialog.getByRole('button', {name: 'Publish the new grade'})
  expect(await publish.isDisabled()).toBe(true)
  await dialog.getByLabel('Why the grade was changed').fill(REASON)
  await publish.click()
  const published = await eventually(
    () => client.getDocument(CLAIM),
    (claim) => claim?.grade === 'moderate',
  )
  const earlier = {_type: 'earlierGrade', grade: 'limited', gradedOn: '2026-11-01', note: REASON}
  expect(published).toMatchObject({grade: 'moderate', why: WHY, gradedOn: TODAY, history: [earlier]})
})

test('readers of the claim find its earlier grade, its date and the reason', async () => {
  const {html} = await eventually(
    () => visit(`/claims/${CLAIM}`),
    (answer) => answer.html.includes(REASON),
  )
  const page = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  for (const words of ['1 November 2026 Evidence: Limited', REASON]) expect(page).toContain(words)
})

test('each of these pages shows the new grade', async () => {
  for (const page of PAGES) {
    const {html} = await eventually(
      () => visit(page),
      (answer) => answer.html.includes(WHY),
    )
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ')
    expect([page, main.includes('Moderate evidence')]).toEqual([page, true])
  }
})

test('a grade that would leave a list saying too much is told beforehand, with the way to the list', async () => {
  const form = await desk.edit('claim', CLAIM)
  await form.field('grade').choose('Contested')
  await form.publishButton.and(desk.page.locator('[data-disabled=false]')).click()
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'This changes what readers see'})
  await dialog.getByText('One published document breaks a rule').waitFor()
  await dialog
    .getByRole('listitem')
    .filter({hasText: SAYS_TOO_MUCH})
    .getByRole('link', {name: `Eat more ${RUN}`})
    .waitFor()
  expect((await client.getDocument(CLAIM))?.grade).toBe('moderate')
  await desk.page.keyboard.press('Escape')
  const checklist = await openChecklist(form)
  await checklist.finding(SAYS_TOO_MUCH).waitFor()
})

test('a grade that a release gives shows the pages beside it, and is recorded there', async () => {
  await client.delete(`drafts.${CLAIM}`)
  await client.releases.create({releaseId: RELEASE, metadata: {title: RELEASE, releaseType: 'undecided'}})
  await client.createVersion({releaseId: RELEASE, publishedId: CLAIM, baseId: CLAIM})
  await client.patch(`versions.${RELEASE}.${CLAIM}`).set({grade: 'contested'}).commit()
  await desk.visit(`/studio/intent/edit/id=${CLAIM};type=claim/?perspective=${RELEASE}`)
  const form = documentForm(desk.page)
  await form.ready()
  const checklist = await openChecklist(form)
  await checklist.finding(SAYS_TOO_MUCH).waitFor()
  for (const page of PAGES) await form.pane.getByRole('complementary').getByText(page, {exact: true}).waitFor()
  await form.act('Record the new grade…')
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'This changes what readers see'})
  await dialog.getByText('One published document breaks a rule').waitFor()
  await dialog.getByLabel('Why the grade was changed').fill(DOUBT)
  await dialog.getByRole('button', {name: 'Record the new grade'}).click()
  const recorded = await eventually(
    () => client.getDocument(CLAIM, {releaseId: RELEASE}),
    (version) => version?.history?.length === 2,
  )
  expect(recorded).toMatchObject({grade: 'contested', history: [{}, {grade: 'moderate', note: DOUBT}]})
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
