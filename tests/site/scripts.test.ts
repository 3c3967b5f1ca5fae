import {rm} from 'node:fs/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {Browser, BrowserContext} from 'playwright-core'
import {keptPreviewSecret} from '#sanity/commands/preview-secret.ts'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import {PREVIEW_COOKIE} from '#sanity/preview/cookies.ts'
import {signPass} from '#sanity/preview/pass.ts'
import {launchBrowser} from '../browser.ts'
import {startBadSource} from './bad-source.ts'
import {eventually} from './editor.ts'
import {SITE} from './environment.ts'
import {copyBuild, startOtherSite} from './other-site.ts'
import {ADDRESSES, TEXTS} from './payloads.ts'
import {typedTexts} from './typed-texts.ts'

const FOLDER = '.next-test-scripts'
/** Stands in every text beside its payloads, so that a page which shows one is known. */
const MARK = 'zanzibar'
/** So many payloads stand in each text at a time, and in each address one. */
const AT_ONCE = 20
const ROUNDS = Math.ceil(TEXTS.length / AT_ONCE)
const PATIENT_MS = 400_000

/** What the site itself is told of an answer and of parts of it, and what is put into an address or a style. */
const KEPT = /^(_.*|query|syncTags|slug|style|listItem|asset|lqip|metadata)$/
const {typed, chosen} = typedTexts()
const IS_ADDRESS = /^(url|href|link|website|doi|pmid|orcid|to)$/

let source: Awaited<ReturnType<typeof startBadSource>>
let site: Awaited<ReturnType<typeof startOtherSite>>
let browser: Browser
let kinds: string[]

beforeAll(async () => {
  Object.assign(process.env, SITE.env, {SANITY_PREVIEW_SECRET: keptPreviewSecret(SITE.env.LAKE_DATA)})
  source = await startBadSource(SITE.lakeUrl)
  await copyBuild(FOLDER)
  source.state.change = spoilt(0)
  site = await startOtherSite({LAKE_PORT: source.port, NEXT_DIST_DIR: FOLDER, REVALIDATE_SECONDS: '1'})
  browser = await launchBrowser()
  const forms = new Map((await allUrls()).map((path) => [path.replace(/(?<=^\/[^/]+\/)[^/.]+/, '*'), path]))
  kinds = [...forms.values()].filter((path) => !/\.(png|md|ris)$/.test(path))
}, PATIENT_MS)
afterAll(async () => {
  await browser.close()
  await site.stop()
  source.stop()
  await rm(FOLDER, {recursive: true, force: true})
})

const ofRound = (round: number) => TEXTS.slice(round * AT_ONCE, (round + 1) * AT_ONCE)

/** An answer of the lake in which every text that somebody typed, or that is made of such, has payloads, and every address is one. */
function spoilt(round: number, payloads = ofRound(round)) {
  let count = round * AT_ONCE
  const texts = payloads.join(' ')
  return (body: string) =>
    JSON.stringify(
      JSON.parse(body, (name, value) => {
        if (typeof value !== 'string' || KEPT.test(name)) return value
        if (round % 2 === 1 && /^(doi|pmid)$/.test(name)) return null // or no page would lead to a source's own address
        if (IS_ADDRESS.test(name) || /^https?:/.test(value)) return ADDRESSES[count++ % ADDRESSES.length]
        const isText = typed.has(value) || value.includes(' ')
        return isText && !chosen.has(value) ? `${value} ${MARK}${round} ${texts}` : value
      }),
    )
}

/** A browser that notes whatever runs; without the policy of pages, unless it is to hold. */
async function watched(bypassCSP: boolean): Promise<{context: BrowserContext; ran: string[]}> {
  const ran: string[] = []
  const context = await browser.newContext({bypassCSP})
  await context.route(/\/lake\/images\//, (route) => route.abort()) // making them takes longer than all the rest
  await context.exposeBinding('ran', ({page}) => void ran.push(page.url()))
  await context.addInitScript(
    'for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => window.ran()',
  )
  return {context, ran}
}

/** What would run if somebody pressed it, or was left by a browser that is more careful than others. */
const SUSPECTS = `[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].flatMap(({name, value}) =>
  /^on/i.test(name) || (/^(href|src|action|formaction|xlink:href|data|poster|srcdoc)$/i.test(name) && /^[\\s\\u0000-\\u001f]*(j\\s*a\\s*v\\s*a\\s*s|vbs|data:text|data:image\\/svg)/i.test(value))
    ? [element.localName + ' ' + name + '=' + value] : []).concat(/^(iframe|object|embed|base|portal|applet|frame)$/.test(element.localName) ? [element.localName] : []))`

describe('what documents hold', () => {
  test('is a hundred texts and more, and addresses of many kinds', () => {
    expect(TEXTS.length + ADDRESSES.length).toBeGreaterThanOrEqual(100)
    expect(new Set(TEXTS).size).toBe(TEXTS.length)
  })

  test('is typed in single words, too, and each of them is spoilt wherever it is shown', async () => {
    expect(['Kefir', 'Broccoli', 'PrimeBiome'].filter((name) => !typed.has(name))).toEqual([])
    expect([typed.size > 500, chosen.has('limited'), typed.has('limited')]).toEqual([true, true, false])
    const {body} = await eventually(
      () => ask('/foods'),
      ({body}) => body.includes(`Kefir ${MARK}`),
    )
    expect([body.includes(`Kefir ${MARK}`), body.includes(`Broccoli ${MARK}`)]).toEqual([true, true])
  })

  test.each(Array.from({length: ROUNDS}, (_, round) => round))(
    'runs nowhere, in no kind of page, feed or file, even where no policy forbids it: part %s',
    async (round) => {
      source.state.change = spoilt(round)
      const {context, ran} = await watched(true)
      const suspects: string[] = []
      let shown = 0
      for (const path of kinds) {
        const isOfRound = ({body}: {body: string}) => body.includes(MARK + round)
        const {body} = await eventually(
          () => ask(path),
          (one) => isOfRound(one) || !one.body.includes(MARK),
          60_000,
        )
        if (body.includes(MARK + round)) shown += 1
        const page = await context.newPage()
        await page.goto(site.url + path, {waitUntil: 'load'})
        if (isPage(path)) suspects.push(...(await page.evaluate<string[]>(SUSPECTS)).map((one) => `${path}: ${one}`))
        await page.close()
      }
      await context.close()
      expect([ran, suspects]).toEqual([[], []])
      expect(shown).toBeGreaterThan(20)
    },
    PATIENT_MS,
  )

  test(
    'runs in no preview, where the policy allows scripts in the page',
    async () => {
      source.state.change = spoilt(
        0,
        TEXTS.filter((_text, index) => index % ROUNDS === 0),
      )
      const {context, ran} = await watched(true)
      const pass = await signPass({document: null, expires: new Date(Date.now() + PATIENT_MS)}, 'cookie')
      await context.addCookies([{name: PREVIEW_COOKIE, value: pass, url: site.url}])
      const suspects: string[] = []
      let shown = 0
      for (const path of kinds.filter(isPage)) {
        const page = await context.newPage()
        await page.goto(site.url + path, {waitUntil: 'load'})
        if ((await page.content()).includes(MARK)) shown += 1
        suspects.push(...(await page.evaluate<string[]>(SUSPECTS)).map((one) => `${path}: ${one}`))
        await page.close()
      }
      await context.close()
      expect([ran, suspects]).toEqual([[], []])
      expect(shown).toBeGreaterThan(20)
    },
    PATIENT_MS,
  )

  test('runs in no reader of feeds that shows items as they are', async () => {
    const {context, ran} = await watched(true)
    const {items} = (await (await fetch(`${site.url}/feed.json`)).json()) as {items: {content_html: string}[]}
    const page = await context.newPage()
    for (const {content_html: html} of items) await page.setContent(html, {waitUntil: 'load'})
    await context.close()
    expect([items.length > 0, ran]).toEqual([true, []])
  })

  test('needs no policy to be stopped: where it holds, nothing offends against it', async () => {
    const {context, ran} = await watched(false)
    const offences: string[] = []
    for (const path of kinds.filter(isPage)) {
      const page = await context.newPage()
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) offences.push(`${path}: ${message.text()}`)
      })
      const answer = await page.goto(site.url + path, {waitUntil: 'load'})
      const {'content-security-policy': policy = '', 'set-cookie': cookie} = (await answer?.allHeaders()) ?? {}
      if (!policy.includes("script-src 'self';") || cookie) offences.push(`${path}: ${policy} ${cookie}`)
      await page.close()
    }
    await context.close()
    expect([ran, offences]).toEqual([[], []])
  })
})

describe('what readers ask', () => {
  test('runs in no answer of the search', async () => {
    const {context, ran} = await watched(true)
    const page = await context.newPage()
    for (let from = 0; from < TEXTS.length; from += 5) {
      const asked = [...TEXTS.slice(from, from + 5), ADDRESSES[(from / 5) % ADDRESSES.length]].join(' ')
      await page.goto(`${site.url}/search?q=${encodeURIComponent(asked)}&kind=${encodeURIComponent(asked)}`, {
        waitUntil: 'load',
      })
      await page.goto(`${site.url}/articles/${encodeURIComponent(asked.slice(0, 200))}`, {waitUntil: 'load'})
    }
    await context.close()
    expect(ran).toEqual([])
  })
})

const ask = async (path: string) => ({body: await (await fetch(site.url + path)).text()})
