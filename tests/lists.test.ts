import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {allUrls, urlsTouchedBy} from '#sanity/content/publish/urls.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import type {StartedLake} from './lake/start.ts'
import {lakeWith, published} from './pages/dataset.ts'
import {headOf, renderPage} from './pages/render.ts'

const SECTION = {_id: 'section-long', _type: 'section', title: 'Long', order: 9, standfirst: 'Many.'}
const ARTICLES = 50
const SOURCES = 230
const slug = (current: string) => ({_type: 'slug', current})

/** Two of a day, so that the day alone does not order them. */
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2))).toISOString().slice(0, 10)

const many = (type: string, count: number, rest: (index: number) => object): StoredDocument[] =>
  Array.from({length: count}, (_, index) => ({
    _id: `${type}-of-many-${index}`,
    _type: type,
    slug: slug(`of-many-${index}`),
    title: `Number ${index}`,
    ...rest(index),
  }))

const articles = many('article', ARTICLES, (index) => ({
  standfirst: 'One of many.',
  authors: [],
  body: [],
  review: {status: 'notReviewed'},
  section: {_type: 'reference', _ref: SECTION._id},
  publishedOn: day(index),
}))
const sources = many('source', SOURCES, (index) => ({
  kind: index % 2 ? 'regulator' : 'guideline',
  checkedOn: '2026-01-01',
}))

/** Without settings a source knows nothing of the site, and is believed in nothing; what they refer to is not needed here. */
const settings = published
  .filter(({_type}) => _type === 'siteSettings')
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => !JSON.stringify(value).includes('_ref'))))
  .map((plain) => ({...plain, _id: 'siteSettings', _type: 'siteSettings'}))

let started: StartedLake
beforeAll(async () => {
  started = await lakeWith([...settings, {...SECTION, slug: slug('long')}, ...articles, ...sources])
})
afterAll(() => started.stop())

/** What a page lists, each once: a teaser may link from its picture and from its title. */
async function listed(page: string): Promise<number[]> {
  const links = (await renderPage(page)).matchAll(/href="\/(?:articles|sources)\/of-many-(\d+)"/g)
  return [...new Set([...links].map(([, index]) => Number(index)))]
}

describe.each([
  ['/sections/long', ARTICLES, [24, 24, 2]],
  ['/sources', SOURCES, [100, 100, 30]],
])('the list %s of %i', (list, entries, lengths) => {
  const later = [2, 3].map((page) => `${list}/page/${page}`)

  test('shows each entry on one of its pages, and as many as a page holds', async () => {
    const shown = await Promise.all([list, ...later].map(listed))
    expect(shown.map(({length}) => length)).toEqual(lengths)
    expect(new Set(shown.flat()).size).toBe(entries)
  })

  test('leads from each page to those beside it, for readers and in the head', async () => {
    const [second = '', third = ''] = later
    expect(await renderPage(list)).toContain(`href="${second}" rel="next"`)
    expect(await renderPage(second)).toMatch(new RegExp(`href="${list}" rel="prev".*href="${third}" rel="next"`, 's'))
    expect(JSON.parse(await headOf(list)).pagination).toEqual({previous: null, next: second})
    expect(JSON.parse(await headOf(second))).toMatchObject({
      pagination: {previous: list, next: third},
      alternates: {canonical: second},
      title: expect.stringContaining('page 2'),
    })
    expect(JSON.parse(await headOf(third)).pagination.next).toBe(null)
  })

  test.each(['1', '0', '02', '4', '99999', '-1', '2.5', 'two'])('has no page %s', async (page) => {
    await expect(renderPage(`${list}/page/${page}`)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })

  test('stands in the sitemap of lists with all its pages, and they are refreshed', async () => {
    const sitemap = await renderPage('/sitemaps/lists.xml')
    for (const page of later) expect(sitemap).toContain(`${page}</loc>`)
    expect(await allUrls()).toEqual(expect.arrayContaining(later))
    const [before = null] = list === '/sources' ? sources : articles
    expect(await urlsTouchedBy({before, after: null})).toEqual(expect.arrayContaining([list, ...later]))
  })
})

test('each article leads to those that stand beside it on the front of its section', async () => {
  const pages = await Promise.all(['/sections/long', '/sections/long/page/2', '/sections/long/page/3'].map(listed))
  const order = pages.flat()
  for (const place of [0, 1, 24, ARTICLES - 1]) {
    const beside = (await renderPage(`/articles/of-many-${order[place]}`)).split('<nav').at(-1) ?? ''
    const found = [...beside.matchAll(/of-many-(\d+)" rel="(\w+)"/g)].map(([, index, rel]) => [rel, Number(index)])
    const expected = [
      ['prev', order[place - 1]],
      ['next', order[place + 1]],
    ]
    expect([place, ...found]).toEqual([place, ...expected.filter(([, index]) => index !== undefined)])
  }
})

test('a section is listed from its newest article to its oldest, over all its pages', async () => {
  const pages = await Promise.all(['/sections/long', '/sections/long/page/2', '/sections/long/page/3'].map(listed))
  const days = pages.flat().map(day)
  expect(days).toEqual([...days].sort().reverse())
})
