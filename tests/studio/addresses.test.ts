import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {documentForm} from './document-form.ts'

jest.setTimeout(300_000)

const ID = `quince-${Date.now()}`
const [OLD, NEW, LATER] = [`/foods/${ID}`, `/foods/${ID}-jelly`, `/foods/${ID}-paste`]
const client = importer()
const answers = (path: string, wanted: number) =>
  eventually(
    () => visit(path),
    ({status}) => status === wanted,
  )
/** Where readers of an address are led, once that is the wanted one. */
async function leadsTo(path: string, wanted: string): Promise<[status: number, to: string]> {
  const to = ({headers}: {headers: Headers}) => new URL(headers.get('location') ?? '/nowhere', 'http://any').pathname
  const answer = await eventually(
    () => visit(path),
    (found) => to(found) === wanted,
  )
  return [answer.status, to(answer)]
}
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
  await client.delete({query: '*[_type == "redirect" && from in $from]', params: {from: [OLD, NEW]}})
})

test('a published page gets another address, and its old one leads there', async () => {
  expect((await answers(OLD, 200)).status).toBe(200)
  const form = await desk.edit('food', ID)
  await form.field('slug').fill(`${ID}-jelly`)
  await form.publish()
  expect((await answers(NEW, 200)).status).toBe(200)
  expect(await leadsTo(OLD, NEW)).toEqual([308, NEW])
})

test('in a release it is offered its redirect, and readers have both at the same moment', async () => {
  const {releaseId} = await client.releases.create({})
  await client.createVersion({releaseId, publishedId: ID, baseId: ID})
  await client
    .patch(`versions.${releaseId}.${ID}`)
    .set({'slug.current': `${ID}-paste`})
    .commit()
  await desk.visit(`/studio/intent/edit/id=${ID};type=food/?perspective=${releaseId}`)
  const form = documentForm(desk.page)
  await form.ready()
  await form.act('Add the redirect to this release')
  const lines = () =>
    client.fetch(
      '*[_type == "redirect" && from in $from] | order(from) {"line": from + " → " + to}.line',
      {from: [OLD, NEW]},
      {perspective: [releaseId]},
    )
  const both = [`${OLD} → ${LATER}`, `${NEW} → ${LATER}`]
  expect(await eventually(lines, ([, second]) => Boolean(second))).toEqual(both)
  expect([(await visit(NEW)).status, await leadsTo(OLD, NEW)]).toEqual([200, [308, NEW]])
  await client.releases.publish({releaseId})
  expect((await answers(LATER, 200)).status).toBe(200)
  expect([await leadsTo(OLD, LATER), await leadsTo(NEW, LATER)]).toEqual([
    [308, LATER],
    [308, LATER],
  ])
})

test('unpublishing tells what readers lose; then the page is not found', async () => {
  const form = await desk.edit('food', ID)
  await form.show('Published')
  await form.pane.getByTestId('action-unpublish').click()
  const dialog = desk.page.getByRole('dialog').filter({hasText: 'Unpublish this?'})
  await dialog.getByText(LATER, {exact: true}).waitFor()
  await dialog.getByRole('button', {name: 'Unpublish …'}).click()
  await form.confirm()
  expect((await answers(LATER, 404)).status).toBe(404)
  expect([await client.getDocument(ID), (await client.getDocument(`drafts.${ID}`))?.name]).toEqual([
    undefined,
    `Quince ${ID}`,
  ])
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
