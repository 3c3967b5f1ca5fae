import {existsSync} from 'node:fs'
import {type Browser, chromium, type Page} from 'playwright-core'

const SYSTEM = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A real Chromium: CHROME_PATH, an installed one, or the one that comes as an npm package; with `more` arguments. */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? SYSTEM.find((path) => existsSync(path)) ?? (await packaged())
  return chromium.launch({executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', ...more]})
}

/** The packaged Chromium unpacks the system libraries it needs only when it believes to run in the cloud. */
async function packaged(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const {default: chromiumPackage} = await import('@sparticuz/chromium')
  return chromiumPackage.executablePath()
}

/** Opens a page twice: letters that come too late for the first time are there for the second. */
export async function openInOurLetters(page: Page, url: string): Promise<void> {
  await page.goto(url, {waitUntil: 'load'})
  await page.evaluate(() => document.fonts.ready)
  await page.goto(url, {waitUntil: 'load'})
}

/** Lays out what waits until one scrolls near it, too: where it waits, it is clipped, and never too wide. */
export async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({content: '* { content-visibility: visible !important }'})
}
