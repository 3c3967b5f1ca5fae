import {describe, expect, test} from '@jest/globals'
import type {Article} from './query.ts'
import {articleView} from './view.ts'

const TODAY = new Date('2026-11-23')

const source = (id: string, rest: object = {}) => ({
  _id: id,
  slug: id,
  kind: 'review' as const,
  title: `On ${id}`,
  authors: 'Doe J',
  publisher: 'Gut',
  year: 2020,
  design: 'review',
  doi: `10.1/${id}`,
  pmid: null,
  url: null,
  retracted: false,
  ...rest,
})

const claim = (id: string, grade: 'strong' | 'contested', sources: string[]) => ({
  _id: id,
  slug: id,
  statement: `Claim ${id}`,
  grade,
  population: null,
  why: 'Because.',
  searchNote: null,
  gradedOn: '2026-11-01',
  evidence: sources.map((one) => ({_key: one, stance: 'supports' as const, note: null, source: source(one)})),
  conditions: [],
})

const text = (key: string, words: string, rest: object = {}) => ({
  _type: 'block' as const,
  _key: key,
  style: 'normal' as const,
  listItem: null,
  level: null,
  markDefs: [],
  children: [{_type: 'span' as const, _key: `${key}s`, text: words, marks: []}],
  ...rest,
})

const marked = (key: string, ...claims: ReturnType<typeof claim>[]) =>
  text(key, 'words', {
    markDefs: claims.map((one) => ({_type: 'claimMark', _key: `m-${one._id}`, claim: one})),
    children: claims.map((one) => ({
      _type: 'span',
      _key: one._id,
      text: 'x',
      marks: [`m-${one._id}`, 'gone', 'strong'],
    })),
  })

const EDITORS = {
  _id: 'person-e',
  _type: 'person' as const,
  name: 'The editors',
  slug: 'editors',
  credentials: null,
  registration: null,
}

const article = (rest: Partial<Article> = {}): Article => ({
  _id: 'article-a',
  _type: 'article',
  title: 'Gut and skin',
  slug: 'gut-and-skin',
  section: {_id: 'section-eat', _type: 'section', slug: 'eat', title: 'Eat'},
  standfirst: 'What is known.',
  hero: null,
  authors: [EDITORS],
  publishedOn: '2026-11-02',
  review: {status: 'sourcesChecked', reviewedOn: '2026-11-03', reviewedBy: null},
  reviewIntervalMonths: 12,
  disclosure: null,
  body: [],
  symptomPatterns: [],
  foodLists: [],
  faqs: [],
  changes: [],
  seo: null,
  ...rest,
})

const milk = claim('milk', 'contested', ['s1', 's2'])
const wheat = claim('wheat', 'strong', ['s2'])

describe('the claims of an article', () => {
  const view = articleView(article({body: [marked('a', wheat), marked('b', milk, wheat)]}), TODAY)

  test('are numbered in the order in which a reader meets them, each once', () => {
    expect(view.claims.map(({id, number}) => [number, id])).toEqual([
      [1, 'wheat'],
      [2, 'milk'],
    ])
  })

  test('stand in the text with the number of the record', () => {
    expect(view.body[1]).toMatchObject({markDefs: [{claim: {number: 2}}, {claim: {number: 1}}]})
  })

  test('are counted with their sources under the headline', () => {
    expect(view.trust).toMatchObject({summary: '1 of 2 claims contested or unsupported', sourceCount: 2, claimCount: 2})
  })

  test('are cited in the structured data, each source once', () => {
    expect(view.jsonLd.mainEntity.citation?.map(({name}) => name)).toEqual(['On s2', 'On s1'])
  })
})

describe('the text of an article', () => {
  test('loses marks that lead nowhere and keeps the words', () => {
    expect(articleView(article({body: [marked('a', milk)]}), TODAY).body).toMatchObject([
      {children: [{text: 'x', marks: ['m-milk', 'strong']}]},
    ])
  })

  test('gives every heading an anchor of its own, and lists them', () => {
    const body = [text('a', 'What’s known?', {style: 'h2'}), text('b', 'What’s known?', {style: 'h3'}), text('c', 'x')]
    const view = articleView(article({body}), TODAY)
    expect(view.contents).toEqual([
      {id: 'whats-known', text: 'What’s known?', level: 2},
      {id: 'whats-known-2', text: 'What’s known?', level: 3},
    ])
    expect(view.body).toMatchObject([{anchor: 'whats-known'}, {anchor: 'whats-known-2'}, {anchor: null}])
  })

  test('leaves list fields out of paragraphs', () => {
    const [paragraph, item] = articleView(article({body: [text('a', 'x'), text('b', 'y', {listItem: 'bullet'})]})).body
    expect(paragraph).not.toHaveProperty('listItem')
    expect(item).toMatchObject({listItem: 'bullet', level: 1})
  })

  test('links inside the site by path, and to the web only by web addresses', () => {
    const to = {_id: 'food-kefir', _type: 'food', slug: 'kefir'}
    const markDefs = [
      {_type: 'internalLink' as const, _key: 'i', to},
      {_type: 'internalLink' as const, _key: 'p', to: {...to, _type: 'product'}},
      {_type: 'externalLink' as const, _key: 'e', href: 'https://example.org/'},
      {_type: 'externalLink' as const, _key: 'j', href: 'javascript:alert(1)'},
    ]
    expect(articleView(article({body: [text('a', 'x', {markDefs})]}), TODAY).body).toMatchObject([
      {
        markDefs: [
          {_key: 'i', href: '/foods/kefir'},
          {_key: 'e', href: 'https://example.org/', rel: null},
        ],
      },
    ])
  })

  test.each([
    ['none', null],
    ['affiliate', 'sponsored nofollow'],
  ] as const)('marks links in the text of a mention by the relationship %s', (relationship, rel) => {
    const markDefs = [{_type: 'externalLink' as const, _key: 'e', href: 'https://example.org/'}]
    const product = {
      ...{_id: 'product-a', _type: 'product' as const, name: 'A', summary: null, ingredients: [], trial: null},
      ...{relationship, link: null, safety: [], searchedOn: '2026-11-01'},
    }
    const mention = {_type: 'productMention' as const, _key: 'm', product, text: [text('a', 'x', {markDefs})]}
    expect(articleView(article({body: [mention]}), TODAY).body).toMatchObject([
      {text: [{markDefs: [{_key: 'e', rel}]}]},
    ])
  })
})

describe('the review of an article', () => {
  const trust = (review: Article['review'], intervalMonths = 12) =>
    articleView(article({review, reviewIntervalMonths: intervalMonths}), TODAY)

  test('names the day of the next one', () => {
    expect(articleView(article(), TODAY).trust).toMatchObject({
      statusWords: 'Sources checked by editors. Not clinically reviewed.',
      reviewedOn: {iso: '2026-11-03', words: '3 November 2026'},
      nextReview: {iso: '2027-11-03'},
      overdue: null,
    })
  })

  test('is overdue when the interval has passed', () => {
    const view = trust({status: 'sourcesChecked', reviewedOn: '2026-05-31', reviewedBy: null}, 1)
    expect(view.trust).toMatchObject({nextReview: {iso: '2026-06-30'}, overdue: expect.stringContaining('1 month ')})
  })

  test('is clinical only when a registered person made it', () => {
    const person = {...EDITORS, _id: 'person-r', name: 'R. Doe', slug: 'r-doe', credentials: 'MD'}
    const review = {status: 'clinicallyReviewed' as const, reviewedOn: '2026-11-03', reviewedBy: person}
    expect(trust(review).trust.statusWords).toContain('Not clinically reviewed')
    expect(trust(review).jsonLd).not.toHaveProperty('reviewedBy')
    const registered = {...review, reviewedBy: {...person, registration: {body: 'GMC', number: '1', checkedOn: null}}}
    expect(trust(registered).trust.statusWords).toBe('Clinically reviewed by R. Doe, MD.')
    expect(trust(registered).jsonLd).toMatchObject({reviewedBy: {name: 'R. Doe'}})
  })
})

test('the head of an article says what editors want search engines to say', () => {
  expect(articleView(article(), TODAY).meta).toEqual({
    title: 'Gut and skin',
    description: 'What is known.',
    canonicalPath: '/articles/gut-and-skin',
    image: null,
    shareImage: null,
    type: 'article',
    card: {
      file: '/articles/gut-and-skin/card.png',
      title: 'Gut and skin',
      kindWord: 'Article',
      grades: [],
      alt: 'Article. Gut and skin',
    },
  })
  const seo = {title: 'Short', description: null, image: null}
  expect(articleView(article({seo}), TODAY).meta).toMatchObject({title: 'Short', description: 'What is known.'})
})

test('what the text shows is not shown once more after it', () => {
  const faq = (id: string) => ({
    ...{_id: id, _type: 'faq' as const, question: `${id}?`, slug: id, shortAnswer: 'Yes.'},
    ...{answer: [], claims: []},
  })
  const body = [{_type: 'faqSet' as const, _key: 'a', title: null, faqs: [faq('one')]}]
  const faqs = [faq('one'), faq('two')]
  const questions = (rest: Partial<Article>) => articleView(article(rest), TODAY).faqs.map(({id}) => id)
  expect([questions({faqs}), questions({faqs, body})]).toEqual([['one', 'two'], ['two']])
})
