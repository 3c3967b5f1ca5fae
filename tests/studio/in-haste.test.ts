import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {importer} from '../site/editor.ts'
import {type Desk, openDesk} from './desk.ts'

const RUN = Date.now()
const client = importer()
let browser: Browser
let desk: Desk

beforeAll(async () => {
  browser = await launchBrowser()
  desk = await openDesk(browser)
  await desk.signIn()
})
afterAll(async () => {
  await browser.close()
  await client.delete({query: '*[_type == "source" && title match $run]', params: {run: String(RUN)}})
})

/** As fast as this machine, and four times slower. */
test.each([1, 4])('who publishes while the last words are still being judged publishes them (%i)', async (rate) => {
  const form = await desk.create('source')
  const slow = await desk.page.context().newCDPSession(desk.page)
  await slow.send('Emulation.setCPUThrottlingRate', {rate})
  await form.field('kind').choose('Randomised trial')
  await form.field('title').fill(`Written in haste ${RUN} ${rate}`)
  await form.field('slug').press(/generate/i)
  await form.field('url').fill('https://example.org/in-haste')
  await form.publish()
  expect(await client.getDocument(form.id())).toMatchObject({url: 'https://example.org/in-haste'})
  await slow.send('Emulation.setCPUThrottlingRate', {rate: 1})
})

test('nothing of this asked another machine or wrote an error into the console', () => {
  expect(desk.faults).toEqual([])
})
