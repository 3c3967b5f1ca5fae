import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {editor, eventually, importer, visit} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {documentForm} from './document-form.ts'
import {previewBeside} from './preview.ts'
import {type ReleaseDesk, releaseDesk} from './release-desk.ts'
import {steady} from './steady.ts'

jest.setTimeout(300_000)

const NOW = Date.now()
const ID = 'section-live'
const PATH = '/sections/live'
const TITLE = `Spring ${NOW}`
const STANDFIRST = `What helps besides food, as of ${NOW}.`
const LATER = `What helps besides food, as of later than ${NOW}.`
const PROMISE = 'claim-c30'

const client = importer()
let browser: Browser
let desk: Desk
let releases: ReleaseDesk
let before: string
/** The name that the Studio gave the release. */
let release: string

const stateOf = async (releaseId = release) => (await client.releases.get({releaseId}))?.state
const version = (releaseId = release) => client.getDocument(ID, {releaseId})
const reachesReaders = (text: string) =>
  eventually(
    () => visit(PATH),
    ({html}) => html.includes(text),
  )

/** A release with a version of a published document that differs in a few fields. */
async function releaseWith(releaseId: string, publishedId: string, fields: object, metadata: object = {}) {
  await client.releases.create({releaseId, metadata: {title: `${releaseId} ${NOW}`, ...metadata}})
  await client.createVersion({releaseId, publishedId, baseId: publishedId})
  await client.patch(`versions.${releaseId}.${publishedId}`).set(fields).commit()
}

beforeAll(async () => {
  before = (await client.getDocument(ID))?.standfirst
  browser = await launchBrowser()
  desk = await openDesk(browser)
  releases = releaseDesk(desk)
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.patch(ID).set({standfirst: before}).commit()
})

test('an editor makes a release', async () => {
  const {page} = desk
  await desk.visit('/studio/releases')
  const making = page.getByRole('button', {name: 'New release'}).first()
  await steady(making) // the page is made anew when the list arrives, and a dialog on it is gone
  await making.click()
  await page.getByTestId('release-form-title').fill(TITLE)
  await page.getByTestId('submit-release-button').click()
  const named = () => client.fetch<string | null>('*[metadata.title == $TITLE][0].name', {TITLE}, {perspective: 'raw'})
  release = (await eventually(named, Boolean)) ?? 'none'
  expect(await stateOf()).toBe('active')
  await page.waitForURL(`**/studio/releases/${release}**`)
})

test('puts a published document into it, and changes it there', async () => {
  const {page} = desk
  await desk.visit(`/studio/intent/edit/id=${ID};type=section/?perspective=${release}`)
  await page.getByRole('button', {name: 'Add to release'}).click()
  await eventually(version, Boolean)
  const form = documentForm(page)
  await form.pane.locator('[data-testid="form-view"]:not([data-read-only="true"])').waitFor()
  await form.ready()
  await form.field('standfirst').fill(STANDFIRST)
  expect(await eventually(version, (found) => found?.standfirst === STANDFIRST)).toMatchObject({standfirst: STANDFIRST})
  expect(await client.getDocument(ID)).toMatchObject({standfirst: before})
  expect(await client.getDocument(`drafts.${ID}`)).toBeUndefined()
})

test('sees the page as it will be, while readers have it as it was', async () => {
  await desk.visit(`/studio/presentation?preview=${encodeURIComponent(PATH)}&perspective=${release}`)
  const preview = await previewBeside(desk, PATH)
  await preview.getByText(STANDFIRST).first().waitFor()
  const {html} = await visit(PATH)
  expect([html.includes(before), html.includes(STANDFIRST)]).toEqual([true, false])
})

test('publishes it, and readers have the page', async () => {
  await releases.open(release)
  await releases.press('publish-all-button', 'confirm-publish-dialog')
  expect(await eventually(stateOf, (state) => state === 'published')).toBe('published')
  expect((await reachesReaders(STANDFIRST)).html).toContain(STANDFIRST)
  expect(await version()).toBeUndefined()
  await desk.page.getByTestId('published-release-type-label').waitFor()
})

test('a release that promises what nothing supports is published neither by the Studio nor past it', async () => {
  const {page} = desk
  const releaseId = `rPromise${NOW}`
  await releaseWith(releaseId, PROMISE, {grade: 'strong'}, {releaseType: 'asap'})
  await releases.open(releaseId)
  const publish = page.getByTestId('publish-all-button')
  await page.getByTestId(`validation-error-link-versions.${releaseId}.${PROMISE}`).waitFor()
  await publish.and(page.locator(':disabled, [data-disabled=true]')).waitFor()
  await publish.hover({force: true})
  await page.getByText('Some documents have validation errors').waitFor()
  const refused = {statusCode: 400, message: expect.stringContaining('rule claim-strong')}
  await expect(editor().releases.publish({releaseId})).rejects.toMatchObject(refused)
  expect(await stateOf(releaseId)).toBe('active')
  expect((await client.getDocument(PROMISE))?.grade).toBe('unsupported')
})

test('it is archived, comes back with its document, and is deleted', async () => {
  const releaseId = `rPromise${NOW}`
  const state = () => stateOf(releaseId)
  const inIt = () => client.getDocument(PROMISE, {releaseId})
  await releases.choose('archive', 'confirm-archive-dialog')
  expect(await eventually(state, (found) => found === 'archived')).toBe('archived')
  expect(await inIt()).toBeUndefined()
  await releases.open(releaseId)
  await releases.choose('unarchive')
  expect(await eventually(state, (found) => found === 'active')).toBe('active')
  expect(await inIt()).toMatchObject({grade: 'strong'})
  await desk.page.goto('about:blank') // an overview asks what may be done to its release, and is refused while that changes
  await client.releases.archive({releaseId})
  await releases.open(releaseId)
  await releases.choose('delete', 'confirm-delete-dialog')
  expect(await eventually(state, (found) => found === undefined)).toBeUndefined()
})

test('a release for a time is scheduled, locked until then, and published when the time has come', async () => {
  const {page} = desk
  const releaseId = `rLater${NOW}`
  const intendedPublishAt = new Date(NOW + 86_400_000).toISOString()
  await releaseWith(releaseId, ID, {standfirst: LATER}, {releaseType: 'scheduled', intendedPublishAt})
  await releases.open(releaseId)
  await releases.press('schedule-button', 'confirm-schedule-dialog')
  expect(
    await eventually(
      () => stateOf(releaseId),
      (state) => state === 'scheduled',
    ),
  ).toBe('scheduled')
  expect(Date.parse((await client.releases.get({releaseId}))?.publishAt ?? '')).toBeGreaterThan(NOW)
  await desk.visit(`/studio/intent/edit/id=${ID};type=section/?perspective=${releaseId}`)
  await page.locator('[data-testid="form-view"][data-read-only="true"]').waitFor()
  expect((await visit(PATH)).html).not.toContain(LATER)
  await client.releases.unschedule({releaseId})
  await client.releases.schedule({releaseId, publishAt: new Date().toISOString()})
  expect((await reachesReaders(LATER)).html).toContain(LATER)
  expect(await stateOf(releaseId)).toBe('published')
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
