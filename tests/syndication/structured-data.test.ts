import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published} from '../pages/dataset.ts'
import {patiently} from '../pages/patiently.ts'
import {answerAt, renderPage} from '../pages/render.ts'
import {outsideVocabulary} from '../records/vocabulary.ts'
import {hostileArticles, hostileSurroundings, writeMany} from './hostile.ts'
import {manifestSchema} from './schemas/web-manifest.ts'
import {jsonFaults} from './valid.ts'

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs

let lake: StartedLake
const hostile = hostileArticles(300)
beforeAll(async () => {
  lake = await lakeWith(published)
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  await writeMany(lake, [...hostile, ...hostileSurroundings()])
}, 120_000)
afterAll(() => lake.stop())

/** What is wrong with the structured data of a page, and whether anything else got out of it. */
function faultsOf(html: string): string[] {
  const data = [...html.matchAll(SCRIPT)].map(([, json = '']) => JSON.parse(json))
  const scripts = html.match(/<script/gi)?.length ?? 0
  return [
    ...data.flatMap(outsideVocabulary),
    ...(scripts === data.length ? [] : [`${scripts - data.length} other scripts`]),
  ]
}

describe('in hostile words', () => {
  test('the structured data of 300 articles stays valid, and says the title as it is', async () => {
    const reachable = hostile.filter(({slug}) => (slug as {current: string}).current.startsWith('hostile-'))
    for (const {slug, title} of reachable) {
      const {current} = slug as {current: string}
      const html = await patiently(() => renderPage(`/articles/${current}`))
      const [, json = '{}'] = [...html.matchAll(SCRIPT)][0] ?? []
      expect([current, faultsOf(html), JSON.parse(json).mainEntity?.headline]).toEqual([current, [], title])
    }
    expect(reachable).toHaveLength(270)
  }, 600_000)

  test('that of every other page stays valid', async () => {
    const pages = (await allUrls()).filter((url) => isPage(url) && !url.startsWith('/articles/'))
    for (const url of pages) expect([url, faultsOf(await patiently(() => renderPage(url)))]).toEqual([url, []])
    expect(pages.length).toBeGreaterThan(100)
  }, 600_000)

  test('the web manifest stays valid', async () => {
    const manifest = await (await answerAt('/manifest.webmanifest')).json()
    expect(jsonFaults(manifest, manifestSchema)).toEqual([])
  })
})
