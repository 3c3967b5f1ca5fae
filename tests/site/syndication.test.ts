import {afterAll, describe, expect, test} from '@jest/globals'
import {textsAt} from '../syndication/valid.ts'
import {eventually, importer, visit} from './editor.ts'
import {SITE} from './environment.ts'

const SPACES = {s: 'http://www.sitemaps.org/schemas/sitemap/0.9'}
const FOUNDING = '/articles/gut-skin-axis'
const client = importer()
const cleanUp: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const undo of cleanUp.reverse()) await undo()
})

const pathsIn = (xml: string) => textsAt(xml, '//s:loc', SPACES).map((url) => new URL(url).pathname)

async function mapped(): Promise<string[]> {
  const maps = pathsIn((await visit('/sitemap.xml')).html)
  const files = await Promise.all(maps.map(async (file) => (await visit(file)).html))
  return files.flatMap(pathsIn)
}

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&')

describe('what leads to the site', () => {
  test('every page in the sitemaps is there, and names itself as canonical and its picture', async () => {
    const paths = await mapped()
    expect(paths.length).toBeGreaterThan(150)
    for (const path of paths) {
      const {status, html} = await visit(path)
      if (status === 404) {
        // Taken away a moment ago, as other tests do at their end: the map follows.
        expect(await eventually(mapped, (named) => !named.includes(path))).not.toContain(path)
        continue
      }
      const canonical = attribute(html, /<link rel="canonical" href="([^"]+)"/)
      const picture = attribute(html, /<meta property="og:image" content="([^"]+)"/)
      expect([path, status, canonical]).toEqual([path, 200, new URL(path, SITE.url).href.replace(/\/$/, '')])
      expect([path, picture?.startsWith(SITE.url)]).toEqual([path, true])
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    }
  })

  test.each([
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/sitemaps/article.xml', 'application/xml; charset=utf-8'],
    ['/sitemaps/lists.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json; charset=utf-8'],
    ['/sections/eat/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icons/mark.svg', 'image/svg+xml; charset=utf-8'],
    ['/icons/180.png', 'image/png'],
    ['/cards/home.png', 'image/png'],
    ['/cards/search.png', 'image/png'],
    [`${FOUNDING}/card.png`, 'image/png'],
    [`${FOUNDING}/index.md`, 'text/markdown; charset=utf-8'],
  ])('%s is kept like a page', async (path, type) => {
    const {status, headers} = await eventually(
      () => visit(path),
      (answer) => answer.headers.get('x-nextjs-cache') === 'HIT',
    )
    expect([status, headers.get('content-type')]).toEqual([200, type])
  })

  test('the head names feeds, the twin in Markdown, the manifest and icons, and all are there', async () => {
    const {html} = await visit(FOUNDING)
    const links = [...html.matchAll(/<link rel="(?:alternate|manifest|icon|apple-touch-icon)"[^>]*href="([^"]+)"/g)]
    const files = links.map(([, href = '']) => new URL(href, SITE.url).pathname)
    expect(files).toEqual(
      expect.arrayContaining(['/feed.xml', '/atom.xml', '/feed.json', `${FOUNDING}/index.md`, '/manifest.webmanifest']),
    )
    for (const file of files) expect([file, (await visit(file)).status]).toEqual([file, 200])
  })

  test('a changed title shows in feeds, the overview and the twin, and the picture is drawn anew', async () => {
    const {_id, title} = await client.fetch('*[_type == "article" && slug.current == "leaky-gut"][0]{_id, title}')
    const pictured = async () => (await fetch(`${SITE.url}/articles/leaky-gut/card.png`)).arrayBuffer()
    const before = Buffer.from(await pictured())
    cleanUp.push(() => client.patch(_id).set({title}).commit())
    const words = `Changed at ${Date.now()}`
    await client.patch(_id).set({title: words}).commit()
    for (const file of ['/feed.xml', '/atom.xml', '/feed.json', '/llms.txt', '/articles/leaky-gut/index.md']) {
      const {html} = await eventually(
        () => visit(file),
        (answer) => answer.html.includes(words),
      )
      expect([file, html.includes(words)]).toEqual([file, true])
    }
    const drawn = await eventually(
      async () => Buffer.from(await pictured()),
      (picture) => !picture.equals(before),
    )
    expect(drawn.equals(before)).toBe(false)
  })

  test('a new grade shows in the picture of every article that makes the claim, and in the feeds', async () => {
    const id = await client.fetch(
      '*[_type == "article" && slug.current == "gut-skin-axis"][0].body[].markDefs[].claim._ref',
    )
    const claim = await client.fetch('*[_id in $ids && grade == "unsupported"][0]{_id, grade}', {
      ids: id.filter(Boolean),
    })
    const card = async () => attribute((await visit(FOUNDING)).html, /<meta property="og:image" content="([^"]+)"/)
    const feed = async () => (await visit('/feed.json')).html
    const [before, fed] = [await card(), await feed()]
    cleanUp.push(() => client.patch(claim._id).set({grade: claim.grade}).commit())
    await client.patch(claim._id).set({grade: 'limited'}).commit()
    expect(await eventually(card, (now) => now !== before)).not.toBe(before)
    expect(await eventually(feed, (now) => now !== fed)).not.toBe(fed)
  })

  test('nothing names a draft', async () => {
    const draft = {_type: 'article', title: 'Unpublished words', slug: {_type: 'slug', current: 'unpublished-words'}}
    await client.createOrReplace({...draft, _id: 'drafts.article-unpublished-words'})
    cleanUp.push(() => client.delete('drafts.article-unpublished-words'))
    expect((await visit('/articles/unpublished-words/card.png')).status).toBe(404)
    expect((await visit('/articles/unpublished-words/index.md')).status).toBe(404)
    for (const file of ['/feed.xml', '/llms.txt', '/sitemaps/article.xml']) {
      expect((await visit(file)).html.toLowerCase()).not.toContain('unpublished')
    }
  })
})
