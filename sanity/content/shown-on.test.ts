import {describe, expect, test} from '@jest/globals'
import type {LookUps} from './neighbours.ts'
import {referencesIn, type StoredDocument} from './references.ts'
import {registry} from './registry.ts'
import {isPage} from './shown.ts'
import {type Change, urlsShowing} from './shown-on.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref})
const text = (...markDefs: object[]) => ({_type: 'block', _key: 'b', children: [], markDefs})
const link = (to: string) => text({_type: 'internalLink', _key: 'm', to: ref(to)})
const mark = (claim: string) => text({_type: 'claimMark', _key: 'm', claim: ref(claim)})

/** `type-key` with its slug, as the site's ids are made. */
const document = (_id: string, fields: object = {}): StoredDocument => {
  const [_type = '', key = ''] = _id.split(/-(.*)/)
  return {_id, _type, slug: {_type: 'slug', current: key}, ...fields}
}

const graph = [
  document('section-eat', {title: 'Eat'}),
  document('section-live', {title: 'Live'}),
  document('person-ed'),
  document('person-reviewer'),
  document('term-dysbiosis'),
  document('source-trial'),
  document('source-label'),
  document('source-unused'),
  document('symptomPattern-acne', {claims: [ref('claim-sugar')], authors: [ref('person-ed')]}),
  document('claim-kefir', {
    evidence: [{source: ref('source-trial')}],
    exposure: {food: ref('food-kefir')},
    conditions: [ref('symptomPattern-acne')],
    gradedBy: ref('person-ed'),
  }),
  document('claim-berries'),
  document('claim-sugar'),
  document('claim-quick'),
  document('claim-aside'),
  document('claim-pill'),
  document('food-kefir'),
  document('food-berries'),
  document('foodList-fermented', {
    items: [
      {food: ref('food-kefir'), claim: ref('claim-kefir')},
      {food: ref('food-berries'), claim: ref('claim-berries')},
    ],
  }),
  document('faq-quick', {claims: [ref('claim-quick')], answer: [mark('claim-aside'), link('article-linked')]}),
  document('product-pill', {ingredients: [{name: 'okra', claim: ref('claim-pill')}], trial: ref('source-label')}),
  document('article-axis', {
    section: ref('section-eat'),
    authors: [ref('person-ed')],
    review: {reviewedBy: ref('person-reviewer')},
    body: [
      text({_type: 'termMark', _key: 't', term: ref('term-dysbiosis')}),
      {_type: 'symptomPatternSet', _key: 's', patterns: [ref('symptomPattern-acne')]},
      {_type: 'productMention', _key: 'p', product: ref('product-pill'), text: []},
      {_type: 'foodListSet', _key: 'f', lists: [ref('foodList-fermented')]},
      {_type: 'faqSet', _key: 'q', faqs: [ref('faq-quick')]},
    ],
  }),
  document('article-linked', {section: ref('section-eat'), authors: [ref('person-ed')], body: [mark('claim-sugar')]}),
  document('article-leading', {faqs: [ref('faq-quick')], foodLists: [ref('foodList-fermented')]}),
  document('page-about', {title: 'About', body: [link('food-kefir'), mark('claim-quick')]}),
  document('siteSettings-', {_id: 'siteSettings', lead: ref('article-axis'), navigation: [ref('section-eat')]}),
  document('redirect-old', {from: '/old', to: '/new'}),
  document('drafts.article-new', {_type: 'article', slug: {current: 'new'}, faqs: [ref('faq-quick')]}),
]

const lookUp: LookUps = {
  withIds: async (ids) => graph.filter(({_id}) => ids.includes(_id)),
  lengths: async () => ({sources: 3, sections: []}),
  referringTo: async (ids) => graph.filter((one) => referencesIn(one).some(({to}) => ids.includes(to))),
}

const stored = (id: string): StoredDocument => {
  const found = graph.find(({_id}) => _id === id)
  if (!found) throw new Error(`The graph has no ${id}`)
  return found
}

/** Where a change of a document shows that leaves its title and address as they are. */
const urlsOf = (id: string, changed: object = {name: 'other', standfirst: 'other', publisher: 'other'}) =>
  pagesOf({before: stored(id), after: {...stored(id), ...changed}})

/** The pages alone: the files beside them follow the same references. */
async function pagesOf(change: Change, within = lookUp) {
  const urls = await urlsShowing(change, within)
  return urls === 'everything' ? urls : urls.filter(isPage)
}

const AXIS = '/articles/axis'
const QUICK = '/questions/quick'
const LINKED = '/articles/linked'
const LEADING = '/articles/leading'
const ACNE = '/symptoms/acne'
const FERMENTED = '/food-lists/fermented'

const claims = (...keys: string[]) => keys.map((key) => `/claims/${key}`)
const EVIDENCE = ['/evidence', '/evidence/matrix']

const shown: Record<string, string[]> = {
  'article-axis': ['/', AXIS, LINKED, FERMENTED, '/people/ed', QUICK, '/sections/eat', ACNE],
  'article-leading': ['/', LEADING, FERMENTED, QUICK],
  'page-about': ['/about'],
  'section-eat': ['/', '/sections/eat'],
  'symptomPattern-acne': ['/', AXIS, '/symptoms', ACNE, ...EVIDENCE, ...claims('kefir', 'sugar')],
  'food-kefir': [AXIS, FERMENTED, '/foods', '/foods/kefir', ...EVIDENCE, ...claims('kefir')],
  'foodList-fermented': [
    '/',
    AXIS,
    LEADING,
    FERMENTED,
    '/foods',
    '/foods/berries',
    '/foods/kefir',
    ...claims('berries', 'kefir'),
  ],
  'faq-quick': ['/', AXIS, LEADING, '/questions', QUICK, ...claims('aside', 'quick')],
  'source-trial': [AXIS, FERMENTED, '/foods/kefir', '/sources', '/sources/trial', ...claims('kefir')],
  'source-label': [AXIS, '/sources', '/sources/label'],
  'source-unused': ['/sources', '/sources/unused'],
  'person-ed': [AXIS, LINKED, '/people/ed', ACNE, ...claims('kefir')],
  'person-reviewer': [AXIS, '/people/reviewer'],
  'term-dysbiosis': [AXIS, '/glossary'],
  'product-pill': [AXIS, '/sources/label', ...claims('pill')],
  'redirect-old': [],
}

const regraded: Record<string, string[]> = {
  'claim-kefir': ['/', AXIS, FERMENTED, '/foods', '/foods/kefir', '/sources/trial'],
  'claim-berries': ['/', AXIS, FERMENTED, '/foods', '/foods/berries'],
  'claim-sugar': ['/', AXIS, LINKED, ACNE],
  'claim-quick': ['/', '/about', AXIS, LEADING, '/questions', QUICK],
  'claim-aside': ['/', AXIS, QUICK],
  'claim-pill': ['/', AXIS],
}

describe('the pages that show a document', () => {
  test.each(Object.entries(shown))('of a change in %s are those that show it', async (id, urls) => {
    expect(await urlsOf(id)).toEqual([...urls].sort())
  })

  test.each(Object.entries(regraded))('of a new grade of %s are those that show it', async (id, urls) => {
    const everywhere = [id.replace('claim-', '/claims/'), ...EVIDENCE, '/how-we-grade']
    expect(await urlsOf(id, {grade: 'limited'})).toEqual([...urls, ...everywhere].sort())
  })

  test('of an article are those of others, too, that speak of the same claim or pattern', async () => {
    const pages = ['/articles/eczema', '/articles/itch', '/articles/milk', '/articles/rash']
    const before = document('article-itch', {
      body: [mark('claim-sugar')],
      symptomPatterns: [ref('symptomPattern-acne')],
    })
    const others = [
      document('article-milk', {body: [{_type: 'claimSet', _key: 'c', claims: [ref('claim-sugar')]}]}),
      document('article-rash', {
        body: [{_type: 'symptomPatternSet', _key: 's', patterns: [ref('symptomPattern-acne')]}],
      }),
      document('article-eczema', {symptomPatterns: [ref('symptomPattern-acne')]}),
      document('article-other', {body: [mark('claim-quick')]}),
    ]
    const around = [...others, document('claim-sugar'), document('claim-quick'), document('symptomPattern-acne')]
    const within: LookUps = {
      ...lookUp,
      withIds: async (ids) => around.filter(({_id}) => ids.includes(_id)),
      referringTo: async (ids) => around.filter((one) => referencesIn(one).some(({to}) => ids.includes(to))),
    }
    const urls = await pagesOf({before, after: {...before, title: 'New'}}, within)
    expect(urls).toEqual(expect.arrayContaining(pages))
    expect(urls).not.toContain('/articles/other')
  })

  test('are tried here for every kind of document', () => {
    const tried = [...Object.keys(shown), ...Object.keys(regraded), 'siteSettings'].map((id) => id.replace(/-.*/, ''))
    expect([...new Set(tried)].sort()).toEqual(Object.keys(registry).sort())
  })

  test('do not include the front page when a claim gets another note but no other grade', async () => {
    expect(await urlsOf('claim-aside', {population: '20 adults'})).toEqual([AXIS, ...claims('aside'), QUICK])
  })

  test('are all of them for the settings, and for a new title of a section or a page', async () => {
    expect(await urlsOf('siteSettings')).toBe('everything')
    expect(await urlsOf('section-eat', {title: 'Food'})).toBe('everything')
    expect(await urlsOf('page-about', {title: 'Who we are'})).toBe('everything')
  })

  test('are the old and the new address, and whatever links there, when the slug changes', async () => {
    const urls = await urlsOf('article-linked', {slug: {current: 'moved'}})
    expect(urls).toEqual(
      ['/', LINKED, '/articles/moved', AXIS, '/people/ed', QUICK, '/sections/eat', ...claims('sugar')].sort(),
    )
    expect(await urlsOf('food-kefir', {slug: {current: 'milk-kefir'}})).toContain('/about')
  })

  test('are those of the old and the new section when an article moves', async () => {
    expect(await urlsOf('article-axis', {section: ref('section-live')})).toEqual(
      expect.arrayContaining(['/sections/eat', '/sections/live']),
    )
  })

  test('include a question that an article no longer asks, for its page names the article', async () => {
    expect(await urlsOf('article-axis', {body: []})).toContain(QUICK)
  })

  test('are the same for a draft as for what it is a draft of', async () => {
    const {_id, ...fields} = stored('term-dysbiosis')
    expect(await pagesOf({before: null, after: {...fields, _id: `drafts.${_id}`}})).toEqual([AXIS, '/glossary'].sort())
  })

  test('are named for a document that is deleted and for one that is new', async () => {
    const term = stored('term-dysbiosis')
    expect(await pagesOf({before: term, after: null})).toEqual([AXIS, '/glossary'].sort())
    expect(await pagesOf({before: null, after: term})).toEqual([AXIS, '/glossary'].sort())
  })

  test('are all pages of a list that goes over several, and its sitemap when there may be one page more or fewer', async () => {
    const lengths = (sources: number, articles: number): LookUps => ({
      ...lookUp,
      lengths: async () => ({sources, sections: ['eat', 'live'].map((slug) => ({_id: slug, slug, articles}))}),
    })
    const listsOf = async (id: string, within: LookUps) => {
      const urls = await urlsShowing({before: stored(id), after: {...stored(id), title: 'Other'}}, within)
      return [...urls].filter((url) => /^.(sources$|.*.page.|sitemaps.lists)/.test(url))
    }
    const later = ['/sources', '/sources/page/2', '/sources/page/3']
    expect(await listsOf('source-trial', lengths(250, 30))).toEqual(later)
    expect(await listsOf('source-trial', lengths(201, 30))).toEqual(['/sitemaps/lists.xml', ...later])
    expect(await listsOf('source-trial', lengths(100, 30))).toEqual(['/sitemaps/lists.xml', '/sources'])
    expect(await listsOf('source-trial', lengths(1, 30))).toEqual(['/sources'])
    expect(await listsOf('article-axis', lengths(250, 30))).toEqual(['/sections/eat/page/2'])
    expect(await listsOf('claim-sugar', lengths(250, 30))).toEqual([])
  })

  test('come to an end where documents show each other', async () => {
    const circle = [
      document('faq-egg', {answer: [mark('claim-hen')], claims: [ref('faq-hen')]}),
      document('faq-hen', {claims: [ref('faq-egg')]}),
    ]
    const around: LookUps = {
      ...lookUp,
      withIds: async () => circle,
      referringTo: async () => circle,
    }
    const [egg = null] = circle
    expect(await urlsShowing({before: null, after: egg}, around)).toContain('/questions/egg')
  })

  test('are none for a kind of document that is not ours', async () => {
    expect(await urlsShowing({before: null, after: {_id: 'x', _type: 'constructor'}}, lookUp)).toEqual([])
  })
})
