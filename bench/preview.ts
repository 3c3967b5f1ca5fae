/**
 * `npm run bench:preview`, against a running `npm start`: from a keystroke in the Studio to the text in the preview
 * beside it, in a real browser; and from the acknowledged publish to the first fresh page.
 */
import {setTimeout as wait} from 'node:timers/promises'
import type {Page} from 'playwright-core'
import {siteEnv} from '#lib/env.ts'
import {contentClient} from '#sanity/client.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {launchBrowser} from '#tests/browser.ts'

const KEYSTROKES = 40
const PUBLISHES = 10
const GIVE_UP_MS = 10_000
const FAQ = 'faq-how-long'
const PAGE = '/questions/how-long'

const {siteUrl, projectId} = siteEnv()
const token = localToken('editor')
const client = contentClient({token, timeout: 10_000})
const {shortAnswer: original} = await client.fetch<{shortAnswer: string}>('*[_id == $id][0]{shortAnswer}', {id: FAQ})

try {
  report('keystroke → shown in the preview', await typing())
  report('publish → shown to visitors', await publishing())
} finally {
  await client.delete(`drafts.${FAQ}`)
  await client.patch(FAQ).set({shortAnswer: original}).commit()
}

/** Types letter by letter into the field, and waits for each in the page beside it. */
async function typing(): Promise<number[]> {
  const browser = await launchBrowser()
  try {
    const page = await signedIn(await browser.newPage({viewport: {width: 1600, height: 1000}}))
    await page.goto(`${siteUrl}/studio/presentation/faq/${FAQ}?preview=${PAGE}`)
    const field = page.locator('[data-testid="field-shortAnswer"] textarea')
    await field.click({timeout: 120_000})
    const preview = await previewIn(page)
    await page.keyboard.press('Control+End')
    const times: number[] = []
    let typed = ''
    for (let turn = 0; turn < KEYSTROKES; turn++) {
      const letter = 'abcdefghij'.charAt(turn % 10)
      typed += letter
      const start = performance.now()
      await page.keyboard.type(letter)
      const isShown = ([end]: string[]) => document.body.textContent?.includes(end ?? '')
      await preview.waitForFunction(isShown, [original + typed], {polling: 'raf', timeout: GIVE_UP_MS})
      times.push(performance.now() - start)
    }
    return times
  } finally {
    await browser.close()
  }
}

async function signedIn(page: Page): Promise<Page> {
  const stored = [`__studio_auth_token_${projectId}`, JSON.stringify({token, time: new Date().toISOString()})]
  await page.addInitScript(([key = '', value = '']) => localStorage.setItem(key, value), stored)
  return page
}

/** The frame of the preview, once the page in it shows drafts. */
async function previewIn(page: Page) {
  for (;;) {
    const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().endsWith(PAGE))
    if (frame) {
      await frame.getByRole('complementary', {name: 'Preview'}).waitFor({timeout: GIVE_UP_MS})
      await page.waitForLoadState('networkidle', {timeout: GIVE_UP_MS}).catch(() => {}) // streams stay open
      return frame
    }
    await wait(100)
  }
}

async function publishing(): Promise<number[]> {
  const times: number[] = []
  for (let run = 1; run <= PUBLISHES; run++) {
    await client
      .patch(FAQ)
      .set({shortAnswer: `${original} (measurement ${run})`})
      .commit()
    const start = performance.now()
    while (!(await (await fetch(siteUrl + PAGE)).text()).includes(`(measurement ${run})`)) {
      if (performance.now() - start > GIVE_UP_MS) throw new Error(`${PAGE} did not show the change.`)
      await wait(25)
    }
    times.push(performance.now() - start)
  }
  return times
}

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN)} ms`
  console.log(`${what}, ${sorted.length} times: p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`)
}
