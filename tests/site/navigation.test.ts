import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser} from '../browser.ts'
import {SITE} from './environment.ts'

const FROM = '/questions'
const TO = '/foods'
const LAST = '/articles/gut-skin-axis?last'
const NOT_AHEAD = [
  ...['/studio', '/studio/structure', '/preview/articles/leaky-gut', '/api/draft-mode/disable', '/lake/v1/users/me'],
  ...['/feed.xml', '/articles/gut-skin-axis/index.md', '/_next/static/a.js', 'https://example.org/articles'],
]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const linkTo = (page: Page, path: string) => page.locator(`a[href="${path}"]:visible`).first()

/** Hears from the browser of each page that it fetched or made ahead of being asked. */
async function fetchedAhead(page: Page): Promise<{faults: string[]; has: (path: string) => Promise<void>}> {
  const urls: string[] = []
  const faults: string[] = []
  const waiting = new Map<string, () => void>()
  const session = await page.context().newCDPSession(page)
  const note = ({key, status}: {key: {url: string}; status: string}) => {
    if (status !== 'Ready' && status !== 'Success') return
    urls.push(key.url)
    waiting.get(key.url)?.()
  }
  session.on('Preload.prefetchStatusUpdated', note)
  session.on('Preload.prerenderStatusUpdated', note)
  session.on('Preload.ruleSetUpdated', ({ruleSet}) => ruleSet.errorMessage && faults.push(ruleSet.errorMessage))
  await session.send('Preload.enable')
  const has = (path: string) =>
    new Promise<void>((resolve) => {
      if (urls.includes(SITE.url + path)) resolve()
      waiting.set(SITE.url + path, resolve)
    })
  return {faults, has}
}

describe('from one page to the next', () => {
  test('the page that a reader points at is there before the click', async () => {
    const page = await browser.newPage()
    const ahead = await fetchedAhead(page)
    await page.goto(SITE.url + FROM, {waitUntil: 'load'})
    await linkTo(page, TO).hover()
    await ahead.has(TO)
    await linkTo(page, TO).click()
    await page.waitForURL(`**${TO}`)
    const came = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation')
      const {deliveryType, activationStart} = {deliveryType: '', activationStart: 0, ...navigation?.toJSON()}
      return deliveryType === 'navigational-prefetch' || activationStart > 0
    })
    expect([came, ahead.faults]).toEqual([true, []])
    await page.close()
  })

  test('neither the Studio, nor a preview, nor a file is ever fetched before it is asked for', async () => {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    const candidates = new Set<string>()
    const added = new Promise<void>((resolve) => {
      session.on('Preload.preloadingAttemptSourcesUpdated', ({preloadingAttemptSources}) => {
        for (const {key} of preloadingAttemptSources) candidates.add(key.url.replace(SITE.url, ''))
        if (candidates.has(LAST)) resolve()
      })
    })
    await session.send('Preload.enable')
    await page.goto(SITE.url + FROM, {waitUntil: 'load'})
    await page.evaluate(
      (hrefs) => {
        for (const href of hrefs)
          document.querySelector('main')?.append(Object.assign(document.createElement('a'), {href, textContent: href}))
      },
      [...NOT_AHEAD, LAST],
    )
    await added
    expect(candidates).toContain(TO)
    expect(NOT_AHEAD.filter((path) => candidates.has(path))).toEqual([])
    await page.close()
  })

  test.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('pages fade for a reader who asked for %s of motion: %s', async (reducedMotion, fades) => {
    const context = await browser.newContext({reducedMotion})
    const page = await context.newPage()
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset.faded = String('viewTransition' in event && event.viewTransition !== null)
      })
    })
    await page.goto(SITE.url + FROM, {waitUntil: 'load'})
    await linkTo(page, TO).click()
    await page.waitForURL(`**${TO}`)
    await page.waitForFunction(() => document.documentElement.dataset.faded)
    expect(await page.evaluate(() => document.documentElement.dataset.faded)).toBe(String(fades))
    await context.close()
  })
})
