import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {StartedLake} from '../lake/start.ts'
import {plainTexts, plainWords, withAccents, wordsIn} from './plain.ts'

// Read when the words are first asked for: every import of the site stands after it.
process.env.SITE_LANGUAGE = 'ar-XB'
const {lakeWith, published} = await import('../pages/dataset.ts')
const {answerAt, headOf, renderPage} = await import('../pages/render.ts')
const {allUrls} = await import('#sanity/content/publish/urls.ts')
const {isPage} = await import('#sanity/content/shown.ts')

const documents = withAccents(published)
/** Words of content that looks like a choice. */
const known = wordsIn(documents)

/** Whether a text has words of neither the language nor the content. */
const isPlain = (text: string) => plainWords(text).some((word) => !known.has(word))

let started: StartedLake
beforeAll(async () => {
  started = await lakeWith(documents)
})
afterAll(() => started.stop())

test('every page says all that it says of itself in the language of the site', async () => {
  const pages = (await allUrls()).filter(isPage)
  const plain: string[] = []
  for (const page of ['frame', ...pages]) {
    plain.push(...plainTexts(await renderPage(page), known).map((text) => `${page}: ${text}`))
  }
  expect(pages.length).toBeGreaterThan(100)
  expect(plain).toEqual([])
})

test('so does the head of every page', async () => {
  const plain: string[] = []
  for (const page of (await allUrls()).filter(isPage)) {
    const {title, description, openGraph} = JSON.parse((await headOf(page)) || '{}')
    const said = [
      title?.absolute ?? title,
      description,
      ...(openGraph?.images ?? []).map(({alt}: {alt: string}) => alt),
    ]
    plain.push(...said.flatMap((text) => plainWords(text ?? '').filter((word) => !known.has(word))))
  }
  expect(plain).toEqual([])
})

test('so do the twins of articles in Markdown, and the overview of the site', async () => {
  const files = (await allUrls()).filter((url) => /\.(?:md|txt)$/.test(url))
  const plain: string[] = []
  for (const file of files) {
    const [, text = ''] = /^(?:---\n.*?\n---\n)?(.*)$/s.exec(await (await answerAt(file)).text()) ?? []
    plain.push(
      ...text
        .split('\n')
        .filter((line) => isPlain(line))
        .map((line) => `${file}: ${line}`),
    )
  }
  expect(files.length).toBeGreaterThan(10)
  expect(plain).toEqual([])
})

test('so do feeds, which name the language', async () => {
  const feed = await (await answerAt('/feed.json')).json()
  expect(feed.language).toBe('ar-XB')
  expect(feed.items.length).toBeGreaterThan(10)
  expect(feed.items.flatMap(({content_html}: {content_html: string}) => plainTexts(content_html, known))).toEqual([])
})
