import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {parseFeed} from '@rowanmanning/feed-parser'
import Parser from 'rss-parser'
import {xmlSafe} from '#lib/xml.ts'
import {FEEDS, type FeedFile} from '#sanity/content/feed/files.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {answerAt, headOf} from '../pages/render.ts'
import {asked} from './asking.ts'
import {hostileArticles, hostileSurroundings, writeMany} from './hostile.ts'
import {jsonFeedSchema} from './schemas/json-feed.ts'
import {jsonFaults, textsAt, xmlFaults} from './valid.ts'

interface JsonItem {
  id: string
  url: string
  title: string
  content_html: string
  authors: {name: string}[]
  tags: string[]
  _evidence: {
    review: {status: string; inWords: string; reviewedOn: string}
    claims: number
    grades: Record<string, number>
  }
}

const SITE = 'http://localhost:3000'
const ATOM = {a: 'http://www.w3.org/2005/Atom'}
const FORMS = Object.keys(FEEDS) as FeedFile[]
const sections = published.filter(({_type}) => _type === 'section').map(({slug}) => (slug as {current: string}).current)
const pages = ['', ...sections.map((slug) => `/sections/${slug}`)]
const all = pages.flatMap((page) => FORMS.map((form) => page + form))

let lake: StartedLake
beforeAll(async () => {
  lake = await lakeWith(published)
})
afterAll(() => lake.stop())

const jsonItems = async (path: string): Promise<JsonItem[]> => JSON.parse(await asked(path)).items

/** What a validator says against a feed. */
async function faults(path: string): Promise<string[]> {
  const feed = await asked(path)
  if (path.endsWith('.json')) return jsonFaults(JSON.parse(feed), jsonFeedSchema)
  return path.endsWith('/atom.xml')
    ? [...xmlFaults(feed, 'atom.rng'), ...atomFaults(feed), ...readFaults(feed)]
    : [...xmlFaults(feed, 'rss.rng'), ...(await rssFaults(feed)), ...readFaults(feed)]
}

/** What RFC 4287 asks of a feed and no schema can say. */
function atomFaults(feed: string): string[] {
  const count = (path: string) => textsAt(feed, path, ATOM).length
  const ids = textsAt(feed, '/a:feed/a:entry/a:id', ATOM)
  const lacking = [
    '/a:feed/a:link[@rel="self"]',
    ...ids.map((_, index) => `//a:entry[${index + 1}]/a:link[@rel="alternate"]`),
  ]
  return [
    ...(new Set(ids).size < ids.length ? ['an id comes twice'] : []),
    ...lacking.filter((path) => count(path) === 0).map((path) => `There is no ${path}`),
  ]
}

/** What a feed reader finds missing. */
async function rssFaults(feed: string): Promise<string[]> {
  const {title, link, description, items} = await new Parser().parseString(feed)
  const poor = items.filter(
    ({guid, isoDate, link, ...item}) => !(guid && isoDate && item['content:encoded'] && link?.startsWith(SITE)),
  )
  const whole = title && link && description
  return [...(whole ? [] : ['the feed lacks something']), ...poor.map((item) => JSON.stringify(item).slice(0, 300))]
}

/** What a reader of both RSS and Atom finds missing. */
function readFaults(feed: string): string[] {
  const {title, url, items} = parseFeed(feed)
  const poor = items.filter(
    ({id, url, published, updated, content}) => !(id && url?.startsWith(SITE) && published && updated && content),
  )
  return [
    ...(title && url ? [] : ['the feed has no name or home']),
    ...poor.map((item) => JSON.stringify(item).slice(0, 300)),
  ]
}

describe.each(all)('%s', (path) => {
  test('is a valid feed, and names itself', async () => {
    expect(await faults(path)).toEqual([])
    expect(await asked(path)).toContain(`"${SITE}${path}"`)
  })
})

describe('a feed', () => {
  test('has the newest articles of the site, or of its section', async () => {
    const newest = await lake
      .client('editor')
      .fetch('*[_type == "article"] | order(publishedOn desc, _id asc)[0...20]{title, "section": section->title}')
    for (const path of ['', '/sections/eat']) {
      const own = newest.filter(({section}: {section: string}) => path === '' || section === 'Eat')
      const titles = own.map(({title}: {title: string}) => title)
      expect((await jsonItems(`${path}/feed.json`)).map(({title}) => title)).toEqual(titles)
      const rss = await new Parser().parseString(await asked(`${path}/feed.xml`))
      expect(rss.items.map(({title}) => title)).toEqual(titles)
      expect(textsAt(await asked(`${path}/atom.xml`), '//a:entry/a:title', ATOM)).toEqual(titles)
    }
  })

  test('says of each article who wrote it, who checked it and when, and how its claims are graded', async () => {
    const items = await jsonItems('/feed.json')
    const founding = items.find(({url}) => url === `${SITE}/articles/gut-skin-axis`)
    expect(founding).toMatchObject({
      authors: [{name: expect.any(String)}],
      tags: [expect.any(String)],
      _evidence: {review: {status: 'sourcesChecked', reviewedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)}},
    })
    const sum = Object.values(founding?._evidence.grades ?? {}).reduce((one, other) => one + other, 0)
    expect(sum).toBe(founding?._evidence.claims)
    for (const path of ['/feed.xml', '/atom.xml']) {
      const feed = await asked(path)
      expect(feed).toContain('Sources checked by editors. Not clinically reviewed.')
      expect(feed).toContain('claims contested or unsupported')
    }
  })

  test('is named in the head of every page, a section’s in its own', async () => {
    const {types} = JSON.parse(await headOf('/articles/leaky-gut')).alternates
    expect(types['application/rss+xml']).toEqual([{url: '/feed.xml', title: 'All articles (RSS)'}])
    const own = JSON.parse(await headOf('/sections/eat')).alternates.types['application/atom+xml']
    expect(own.map(({url}: {url: string}) => url)).toEqual(['/sections/eat/atom.xml', '/atom.xml'])
  })

  test('keeps the id of an article whose address changes', async () => {
    const article = published.find(({_id}) => _id === 'article-leaky-gut')
    if (!article) throw new Error('The dataset lacks an article')
    const idOf = async (slug: string) =>
      (await jsonItems('/feed.json')).find(({url}) => url === `${SITE}/articles/${slug}`)?.id
    const before = await idOf('leaky-gut')
    write(lake, {...article, slug: {_type: 'slug', current: 'moved'}})
    expect(await idOf('moved')).toBe(before)
    write(lake, article)
  })

  test('has no draft', async () => {
    const article = published.find(({_id}) => _id === 'article-leaky-gut')
    write(lake, {...article, _id: 'drafts.article-leaky-gut', _type: 'article', title: 'Unpublished words'})
    for (const path of all) expect(await asked(path)).not.toContain('Unpublished words')
  })

  test('is not found for a section that is none', async () => {
    expect((await answerAt('/sections/none/feed.xml')).status).toBe(404)
  })
})

/** What is left of an article's title in XML, or else its address. */
function nameOf({title, slug}: StoredDocument): string {
  const left = xmlSafe(String(title))
  return left.trim() ? left : `${SITE}/articles/${(slug as {current: string}).current}`
}

/** As XML keeps a title: with but one sort of line break (https://www.w3.org/TR/xml/#sec-line-ends), and trimmed by our feeds. */
const inXml = (title: string) => title.replace(/\r\n?/g, '\n').trim()

describe('300 articles in hostile words', () => {
  const hostile = hostileArticles(300)
  beforeAll(async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await writeMany(lake, [...hostile, ...hostileSurroundings()])
  }, 120_000)

  test('leave every feed valid, twenty at a time', async () => {
    for (let from = 0; from < hostile.length; from += 20) {
      const part = hostile.slice(from, from + 20)
      const publishedOn = `2028-01-${String(1 + from / 20).padStart(2, '0')}`
      const newest = part.map((one) => ({...one, publishedOn}))
      await writeMany(lake, newest)
      for (const form of FORMS) expect([form, await faults(form)]).toEqual([form, []])
      const titles = part.map(nameOf)
      expect((await jsonItems('/feed.json')).map(({title}) => title).sort()).toEqual(titles.sort())
      expect(textsAt(await asked('/feed.xml'), '//item/title', {}).sort()).toEqual(titles.map(inXml).sort())
      expect(textsAt(await asked('/atom.xml'), '//a:entry/a:title', ATOM).sort()).toEqual(titles.map(inXml).sort())
    }
  }, 300_000)

  test('leave the feeds of sections valid', async () => {
    for (const path of all) expect([path, await faults(path)]).toEqual([path, []])
  })

  test('put no element into what a reader shows', async () => {
    for (const {content_html} of await jsonItems('/feed.json')) {
      expect(content_html.replace(/<\/?(p|ul|li|strong|a)( href="[^"<>]*")?>/g, '')).not.toMatch(/[<>]/)
    }
  })
})
