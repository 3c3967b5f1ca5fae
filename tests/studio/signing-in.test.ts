import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {type Account, account} from './accounts.ts'
import {openDesk} from './desk.ts'

jest.setTimeout(300_000)

let browser: Browser
let viewer: Account
const desk = () => openDesk(browser)
beforeAll(async () => {
  browser = await launchBrowser()
  viewer = await account('viewer')
})
afterAll(async () => {
  viewer.remove()
  await browser.close()
})

describe('signing in', () => {
  test('one click on this machine opens the desk, and asks nothing of another', async () => {
    const {page, signIn, faults} = await desk()
    await signIn()
    await page.getByText('Articles', {exact: true}).first().waitFor()
    expect(faults).toEqual([])
  })

  test('who signs in by name is called so', async () => {
    const {page, signIn} = await desk()
    await signIn(viewer)
    await page.getByTestId('studio-navbar').locator('#user-menu').click()
    await page.getByTestId('user-menu').getByText(viewer.name).waitFor()
  })

  test('a viewer sees every field, and can change none', async () => {
    const {signIn, edit, faults} = await desk()
    await signIn(viewer)
    const form = await edit('faq', 'faq-safe')
    const question = form.field('question').input
    await question.waitFor()
    expect(await question.inputValue()).not.toBe('')
    expect(await question.evaluate((input) => (input as HTMLInputElement).readOnly)).toBe(true)
    await form.page.getByTestId('permission-check-banner').waitFor()
    expect(faults).toEqual([])
  })
})
