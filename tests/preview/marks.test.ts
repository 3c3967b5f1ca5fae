import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {stegaClean} from '@sanity/client/stega'
import {vercelStegaDecodeAll} from '@vercel/stega'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import {editorsPreview} from '#sanity/preview/drafts.ts'
import {during} from '#sanity/preview/preview.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published} from '../pages/dataset.ts'
import {headOf, renderPage} from '../pages/render.ts'

interface Shown {
  path: string
  html: string
  head: string
  /** By the number of a mark, the field that it stands for. */
  fields: Record<number, string>
}

let started: StartedLake
let paths: string[]
let marked: Shown[]

const show = async (path: string): Promise<Omit<Shown, 'fields'>> => ({
  path,
  html: await renderPage(path),
  head: await headOf(path),
})

beforeAll(async () => {
  started = await lakeWith(published)
  process.env.SANITY_API_READ_TOKEN = started.token('viewer')
  paths = (await allUrls()).filter(isPage)
  marked = []
  for (const path of paths) {
    const preview = editorsPreview('drafts')
    marked.push({...(await during(preview, () => show(path))), fields: preview.fields})
  }
}, 300_000)
afterAll(() => started.stop())

const hasMarks = (text: string) => stegaClean(text) !== text

/** Tags, and what stands in elements whose text is not for reading. */
const outsideOfText = (html: string): string[] =>
  html.match(/<script[\s\S]*?<\/script>|<time[\s\S]*?<\/time>|<[^>]*>/g) ?? []

/** Attributes that are read out or shown are text too; overlays find descriptions of pictures there. */
const withoutSpoken = (tag: string) => tag.replace(/ (?:alt|aria-label|data-label|title)="[^"]*"/g, '')

describe('every page as an editor sees it', () => {
  test('carries edit marks in its text, and nowhere else', () => {
    expect(paths.length).toBeGreaterThan(60)
    const faults = marked.flatMap(({path, html, head}) => [
      ...(hasMarks(html) ? [] : [`${path} carries no mark`]),
      ...(hasMarks(head) ? [`the head of ${path}: ${stegaClean(head)}`] : []),
      ...outsideOfText(html)
        .map(withoutSpoken)
        .filter(hasMarks)
        .map((tag) => `${path}: ${stegaClean(tag).slice(0, 200)}`),
    ])
    expect(faults).toEqual([])
  })

  test('names the field behind every mark', () => {
    const nameless = marked.flatMap(({path, html, fields}) =>
      vercelStegaDecodeAll<number>(html)
        .filter((number) => !fields[number])
        .map((number) => `${path}: ${number}`),
    )
    expect(nameless).toEqual([])
    const {fields} = marked.find(({path}) => path === '/articles/leaky-gut') ?? {fields: {}}
    expect(Object.values(fields)).toContain('id=article-leaky-gut;type=article;path=title;base=%2Fstudio')
    expect(Object.values(fields)).toContainEqual(
      expect.stringMatching(/^id=article-leaky-gut;type=article;path=body:[^.]+\.children:[^.]+\.text;/),
    )
  })

  test('weighs little more than the page that visitors see', async () => {
    for (const {path, html} of marked) {
      const plain = Buffer.byteLength(stegaClean(html))
      expect([path, Buffer.byteLength(html) / plain < 2.5]).toEqual([path, true])
    }
  })

  test('is, without the marks, the page that visitors see', async () => {
    const changed: string[] = []
    for (const {path, html, head} of marked) {
      const plain = await show(path)
      if (stegaClean(html) !== plain.html || head !== plain.head) changed.push(path)
    }
    expect(changed).toEqual([])
  }, 300_000)
})
