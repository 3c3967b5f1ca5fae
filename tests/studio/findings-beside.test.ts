import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {eventually, importer} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'
import {previewBeside} from './preview.ts'

jest.setTimeout(300_000)

const DRAFT = '/articles/gut-skin-axis-first-draft'
const [ID, PATH] = ['article-leaky-gut', '/articles/leaky-gut']
const RELEASE = `rWords${Date.now()}`
const client = importer()
let browser: Browser
let desk: Desk

const previewOf = async (path: string, perspective: string) => {
  await desk.visit(`/studio/presentation?preview=${encodeURIComponent(path)}&perspective=${perspective}`)
  return previewBeside(desk, path)
}

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await client.releases.create({releaseId: RELEASE, metadata: {title: RELEASE, releaseType: 'undecided'}})
  await client.createVersion({releaseId: RELEASE, publishedId: ID, baseId: ID})
  await client.patch(`versions.${RELEASE}.${ID}`).set({standfirst: 'Detox your gut and heal your skin.'}).commit()
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.releases.archive({releaseId: RELEASE})
  await client.releases.delete({releaseId: RELEASE})
})

test('in a preview what is unmet stands beside the sentence that it is about, and leads to its field', async () => {
  const page = await previewOf(DRAFT, 'drafts')
  const beside = page.getByRole('note', {name: 'Findings'})
  await beside.first().waitFor()
  const blocks = await beside.evaluateAll((notes) =>
    notes.map((note) => [note.previousElementSibling?.textContent, note.textContent]),
  )
  const ofTitle = blocks.find(([text]) => text?.includes('The Root Cause'))
  expect(ofTitle?.[1]).toMatch(/root cause/i)
  expect(blocks.length).toBeGreaterThan(10)
  const link = beside.filter({hasText: 'no disclosure stands before it'}).getByRole('link').first()
  // What stands beside is made anew with the page, which Presentation has just opened.
  const reached = async () => {
    await link.focus()
    return link.evaluate((node) => node === document.activeElement && node.checkVisibility())
  }
  expect(await eventually(reached, Boolean)).toBe(true)
  expect(await link.getAttribute('href')).toContain('gut-skin-axis-first-draft')
})

test('what has no place on the page stands in the bar with all others', async () => {
  const page = await previewOf(DRAFT, 'drafts')
  await page.getByRole('note', {name: 'Findings'}).first().waitFor()
  await page.getByText(/^\d+ findings$/).click()
  const bar = page.getByRole('complementary', {name: 'Preview'})
  for (const problem of ['This figure has no text for readers', 'no disclosure stands before it'])
    await bar.getByText(problem).first().waitFor()
})

test('the preview of a release is judged as the release, and leads to its version', async () => {
  const page = await previewOf(PATH, RELEASE)
  const note = page.getByRole('note', {name: 'Findings'}).filter({hasText: /detox/i})
  await note.waitFor()
  expect(await note.getByRole('link').first().getAttribute('href')).toContain(`perspective=${RELEASE}`)
  const drafts = await previewOf(PATH, 'drafts')
  await drafts.getByRole('heading', {level: 1}).waitFor()
  expect(await drafts.getByText(/detox/i).count()).toBe(0)
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
