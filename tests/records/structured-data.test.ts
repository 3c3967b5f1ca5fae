import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {allUrls} from '#sanity/content/publish/urls.ts'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isPage} from '#sanity/content/shown.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published, write} from '../pages/dataset.ts'
import {headOf, renderPage} from '../pages/render.ts'
import {outsideVocabulary} from './vocabulary.ts'

type Node = {[property: string]: unknown}

let lake: StartedLake
const pages = new Map<string, string>()
beforeAll(async () => {
  lake = await lakeWith(published)
  for (const url of (await allUrls()).filter(isPage)) pages.set(url, await renderPage(url))
})
afterAll(() => lake.stop())

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs

const dataIn = (html: string): Node[] => [...html.matchAll(SCRIPT)].map(([, json = '']) => JSON.parse(json))

function dataOf(url: string): Node {
  const [data] = dataIn(pages.get(url) ?? '')
  if (!data) throw new Error(`${url} has no structured data`)
  return data
}

const one = (type: string, id?: string): StoredDocument => {
  const found = published.find(({_type, _id}) => _type === type && (!id || _id === id))
  if (!found) throw new Error(`The dataset has no ${type} ${id ?? ''}`)
  return found
}
const slugOf = ({slug}: StoredDocument) => (slug as {current: string}).current

describe('structured data', () => {
  test('stands once on every page', () => {
    expect(pages.size).toBeGreaterThan(150)
    expect([...pages].filter(([, html]) => dataIn(html).length !== 1).map(([url]) => url)).toEqual([])
  })

  test('says which way leads to a page wherever the page does', () => {
    const wrong = [...pages].filter(([, html]) => {
      const shown = /<nav aria-label="Breadcrumbs">.*?<\/nav>/s.exec(html)?.[0] ?? ''
      const steps = dataIn(html).flatMap(
        ({breadcrumb}) => (breadcrumb as {itemListElement: Node[]})?.itemListElement ?? [],
      )
      const ways = steps.map(({item}) => new URL(String(item)).pathname).slice(0, -1)
      return ways.join() !== [...shown.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).join()
    })
    expect(wrong.map(([url]) => url)).toEqual([])
  })

  test('uses no type and no property that schema.org does not have there', () => {
    const faults = [...pages].flatMap(([url, html]) =>
      dataIn(html)
        .flatMap(outsideVocabulary)
        .map((fault) => `${url}: ${fault}`),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  test('has whole addresses, the page’s own among them', () => {
    const relative = [...pages].flatMap(([url, html]) =>
      dataIn(html).flatMap((data) =>
        addressesIn(data)
          .filter((address) => !URL.canParse(address))
          .map((at) => `${url}: ${at}`),
      ),
    )
    expect(relative).toEqual([])
    for (const [url, html] of pages)
      for (const data of dataIn(html)) expect(new URL(String(data.url)).pathname).toBe(url)
  })
})

function addressesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) =>
    ['url', 'item', 'contentUrl', 'image'].includes(name) && typeof value === 'string' ? [value] : addressesIn(value),
  )
}

describe('a health page', () => {
  const data = () => dataOf('/articles/gut-skin-axis')

  test('says when it was last reviewed, for whom it is, what it is about, and what it cites', () => {
    expect(data()).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      audience: {'@type': 'Patient'},
      about: expect.arrayContaining([expect.objectContaining({'@type': 'MedicalCondition'})]),
      breadcrumb: {itemListElement: [{position: 1}, {position: 2}]},
      mainEntity: {'@type': 'Article', author: [{name: expect.any(String)}]},
    })
    const {citation} = data().mainEntity as {citation: Node[]}
    expect(citation).toContainEqual(
      expect.objectContaining({'@type': 'ScholarlyArticle', identifier: expect.objectContaining({propertyID: 'DOI'})}),
    )
  })

  test('names nobody as a reviewer where no registered person reviewed it', () => {
    expect([...pages.values()].flatMap(dataIn).filter((found) => 'reviewedBy' in found)).toEqual([])
  })

  test('names the registered person who reviewed it', async () => {
    const article = one('article')
    const person = {...one('person'), _id: 'person-r', slug: {current: 'r'}, name: 'R. Doe'}
    const review = {
      status: 'clinicallyReviewed',
      reviewedOn: '2026-10-01',
      reviewedBy: {_type: 'reference', _ref: 'person-r'},
    }
    write(lake, {...person, registration: {body: 'GMC', number: '1'}}, {...article, review})
    const [found] = dataIn(await renderPage(`/articles/${slugOf(article)}`))
    expect(found).toMatchObject({lastReviewed: '2026-10-01', reviewedBy: {'@type': 'Person', name: 'R. Doe'}})
    write(lake, article)
  })
})

test('a claim is a Claim with its grade in words, and no ClaimReview: a grade is no verdict on others', () => {
  const claim = one('claim')
  const data = dataOf(`/claims/${slugOf(claim)}`)
  expect(data.mainEntity).toMatchObject({
    '@type': 'Claim',
    name: claim.statement,
    abstract: expect.stringContaining(String(claim.why)),
  })
  expect([...pages.values()].join('')).not.toContain('ClaimReview')
})

test('a source is the work that it is, under its own number', () => {
  expect(dataOf('/sources/reynolds-2024').mainEntity).toMatchObject({
    '@type': 'ScholarlyArticle',
    identifier: {value: '10.1016/j.jaad.2023.12.017'},
    isPartOf: {'@type': 'Periodical'},
  })
  expect(dataOf('/sources/nhs-2025').mainEntity).toMatchObject({
    '@type': 'WebPage',
    author: [{'@type': 'Organization'}],
  })
})

test('the front page names the site, and how it is searched', () => {
  expect(dataOf('/')).toMatchObject({
    '@type': 'WebSite',
    publisher: {'@type': 'Organization', name: one('siteSettings').name},
    potentialAction: {
      '@type': 'SearchAction',
      target: {urlTemplate: expect.stringMatching(/^http.*\/search\?q=\{question\}$/)},
      'query-input': 'required name=question',
    },
  })
})

test('every page names the site that it is of', async () => {
  const nameless: string[] = []
  for (const url of pages.keys()) {
    const {openGraph} = JSON.parse(await headOf(url))
    if (openGraph?.siteName !== one('siteSettings').name) nameless.push(url)
  }
  expect(nameless).toEqual([])
})

test('a page that lists others has them all, in their order', () => {
  const entriesOf = (url: string) =>
    (dataOf(url).mainEntity as {itemListElement: Node[]}).itemListElement.map(({name}) => name)
  const names = (type: string) => published.filter(({_type}) => _type === type).map(({name}) => String(name))
  expect(entriesOf('/foods').toSorted()).toEqual(names('food').toSorted())
  expect(entriesOf('/symptoms').toSorted()).toEqual(names('symptomPattern').toSorted())
  expect(entriesOf('/sections/eat').length).toBeGreaterThan(1)
})

test('the glossary defines its terms, and how we grade defines the grades', () => {
  const term = one('term')
  const {hasDefinedTerm} = dataOf('/glossary').mainEntity as {hasDefinedTerm: Node[]}
  const url = expect.stringMatching(new RegExp(`/glossary#${slugOf(term)}$`))
  expect(hasDefinedTerm).toContainEqual(expect.objectContaining({name: term.term, description: term.plain, url}))
  expect((dataOf('/how-we-grade').mainEntity as {hasDefinedTerm: Node[]}).hasDefinedTerm).toHaveLength(5)
})

test('a food has what is claimed of it, each claim with its page', () => {
  expect(dataOf('/foods/kefir')).toMatchObject({
    about: {name: 'Kefir'},
    hasPart: expect.arrayContaining([
      expect.objectContaining({'@type': 'Claim', url: expect.stringMatching(/\/claims\//)}),
    ]),
  })
})

test('a person is described by what they say of themselves alone', () => {
  const {name, bio, slug} = one('person')
  const data = dataOf(`/people/${(slug as {current: string}).current}`)
  expect(data).toMatchObject({'@type': 'ProfilePage', mainEntity: {'@type': 'Person', name, description: bio}})
})

test('a question has its answer, and a food list its foods in order', () => {
  const faq = one('faq')
  expect(dataOf(`/questions/${slugOf(faq)}`)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{name: faq.question, acceptedAnswer: {text: expect.stringContaining(String(faq.shortAnswer))}}],
  })
  const list = one('foodList')
  const {itemListElement} = dataOf(`/food-lists/${slugOf(list)}`).mainEntity as {itemListElement: Node[]}
  expect(itemListElement.map(({position}) => position)).toEqual((list.items as []).map((_, index) => index + 1))
})

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '\u2028\u2029',
  '"},"@type":"Thing',
  '\\u003c/script>',
])('an editor’s words cannot leave the data: %j', async (words) => {
  const article = one('article', 'article-leaky-gut')
  write(lake, {...article, title: `Hostile ${words}`, seo: undefined})
  const html = await renderPage('/articles/leaky-gut')
  const scripts = html.match(/<script/g)?.length
  expect([scripts, dataIn(html)[0]?.name]).toEqual([1, `Hostile ${words}`])
  write(lake, article)
})
