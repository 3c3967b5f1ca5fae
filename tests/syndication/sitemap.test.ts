import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import robotsParser from 'robots-parser'
import {allUrls} from '#sanity/content/publish/urls.ts'
import {isPage} from '#sanity/content/shown.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt, headOf} from '../pages/render.ts'
import {asked} from './asking.ts'
import {hostileArticles, hostileSurroundings, writeMany} from './hostile.ts'
import {textsAt, xmlFaults} from './valid.ts'

const SPACES = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
}
const SITE = 'http://localhost:3000'

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

async function sitemaps(): Promise<Map<string, string>> {
  const files = textsAt(await asked('/sitemap.xml'), '//s:loc', SPACES).map((url) => new URL(url).pathname)
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await asked(file)])))
}

const addresses = (maps: Map<string, string>) =>
  [...maps.values()].flatMap((xml) => textsAt(xml, '//s:url/s:loc', SPACES))

async function faults(): Promise<string[]> {
  const found = [...(await sitemaps())].map(([file, xml]) =>
    xmlFaults(xml, 'sitemap.xsd').map((one) => `${file}: ${one}`),
  )
  return [...xmlFaults(await asked('/sitemap.xml'), 'siteindex.xsd'), ...found.flat()]
}

describe('the sitemaps', () => {
  test('are valid, and name every page once, and no other; nothing is left out', async () => {
    const warn = jest.spyOn(console, 'warn')
    expect(await faults()).toEqual([])
    const named = addresses(await sitemaps())
    const pages = (await allUrls()).filter(isPage).map((path) => SITE + path.replace(/\/$/, '/'))
    expect([...named].sort()).toEqual([...pages].sort())
    expect(named.length).toBeGreaterThan(150)
    expect(warn).not.toHaveBeenCalled()
  })

  test('give each page by its canonical address', async () => {
    for (const url of addresses(await sitemaps())) {
      const {alternates} = JSON.parse(await headOf(decodeURI(url.slice(SITE.length)) || '/'))
      expect([url, new URL(alternates.canonical, SITE).href]).toEqual([url, url])
    }
  })

  test('say when a document was last changed, and the index when the last of its kind was', async () => {
    const changed = await lake.client('editor').fetch('*[_type == "claim"] | order(_updatedAt desc)._updatedAt')
    const claims = await asked('/sitemaps/claim.xml')
    expect(textsAt(claims, '//s:lastmod', SPACES)).toEqual(changed.map((time: string) => new Date(time).toISOString()))
    const index = textsAt(await asked('/sitemap.xml'), '//s:sitemap[contains(s:loc, "/claim.xml")]/s:lastmod', SPACES)
    expect(index).toEqual([new Date(changed[0]).toISOString()])
  })

  test('name the pictures of a page', async () => {
    const articles = await asked('/sitemaps/article.xml')
    const pictures = textsAt(articles, '//s:url/image:image/image:loc', SPACES)
    expect(pictures.length).toBeGreaterThan(5)
    expect(pictures.every((url) => url.startsWith(`${SITE}/lake/images/`))).toBe(true)
  })

  test('name no draft', async () => {
    const [article] = published.filter(({_type}) => _type === 'article')
    write(lake, {...article, _id: 'drafts.article-new', _type: 'article', slug: {current: 'unpublished'}})
    expect(await asked('/sitemaps/article.xml')).not.toContain('unpublished')
  })

  test('are none for a kind without pages', async () => {
    expect((await answerAt('/sitemaps/term.xml')).status).toBe(404)
    expect((await answerAt('/sitemaps/constructor.xml')).status).toBe(404)
  })

  test('are valid whatever the documents say, and name no other site', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await writeMany(lake, [...hostileArticles(300), ...hostileSurroundings()])
    write(lake, {_id: 'page-elsewhere', _type: 'page', slug: {current: '/elsewhere.example'}, title: 'Elsewhere'})
    expect(await faults()).toEqual([])
    const named = addresses(await sitemaps())
    expect(named.filter((url) => !url.startsWith(`${SITE}/`))).toEqual([])
    expect(named.filter((url) => url.includes('/articles/hostile-')).length).toBe(270)
  })
})

describe('robots.txt', () => {
  test('lets in everybody, to all but what is for editors and programs', async () => {
    const robots = robotsParser(`${SITE}/robots.txt`, await asked('/robots.txt'))
    const may = (path: string) => robots.isAllowed(SITE + path, 'Googlebot')
    const open = ['/', '/articles/leaky-gut', '/lake/images/local/production/a-1x1.png', '/studio-light', '/feed.xml']
    expect(open.filter((path) => !may(path))).toEqual([])
    const closed = [
      '/studio',
      '/studio/structure',
      '/preview',
      '/preview/x',
      '/api/revalidate',
      '/lake/v1/data/query/production',
    ]
    expect(closed.filter(may)).toEqual([])
    expect(robots.getSitemaps()).toEqual([`${SITE}/sitemap.xml`])
  })
})
