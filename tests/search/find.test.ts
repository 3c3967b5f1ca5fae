import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SearchEntry} from '#sanity/content/search/entry.ts'
import {find} from '#sanity/content/search/find.ts'
import type {SearchIndex} from '#sanity/content/search/search-index.ts'
import {suggestions} from '#sanity/content/search/suggestions.ts'
import type {StartedLake} from '../lake/start.ts'
import {lakeWith, published} from '../pages/dataset.ts'
import {indexOfLake} from './index-of-lake.ts'

let started: StartedLake
let index: SearchIndex
beforeAll(async () => {
  started = await lakeWith(published)
  index = await indexOfLake()
})
afterAll(() => started.stop())

const entries = (question: string): SearchEntry[] => find(index, question).hits.map(({entry}) => entry)

describe('a reader finds', () => {
  test.each([
    ['spots', '/symptoms/acne', 'a sign by what people call it'],
    ['pimples', '/symptoms/acne', 'the same by another name'],
    ['acne vulgaris', '/symptoms/acne', 'a sign by its name in medicine'],
    ['roseacea', '/symptoms/rosacea', 'a sign whose name is misspelt'],
    ['ROSACEA?', '/symptoms/rosacea', 'whatever the capitals and signs around a word'],
    ['kefir', '/foods/kefir', 'the food before what mentions it'],
    ['omega-3', '/food-lists/omega-3', 'a word with a hyphen and a number'],
    ['fiber', '/glossary#fibre', 'a term by its other spelling'],
    ['leaky gut', '/glossary#leaky-gut-syndrome', 'a term by its short name'],
    ['bone broth', '/foods/bone-broth', 'a food by its whole name before what is about it'],
    ['how long until my skin improves', '/questions/how-long', 'a question as one asks it'],
    ['10.1001/jamadermatol.2018.3631', '/sources/fu-2018', 'a source by its number'],
  ])('%s: %s, %s', (question, href) => {
    expect(
      entries(question)
        .slice(0, 1)
        .map((entry) => entry.href),
    ).toEqual([href])
  })

  test('a source by its authors', () => {
    const sources = published.filter(({_type}) => _type === 'source')
    const [first] = sources.filter(({authors}) => typeof authors === 'string' && authors.length > 0)
    const found = entries(`${first?.authors} ${first?.year}`).map(({id}) => id)
    expect(found.slice(0, 3)).toContain(first?._id)
  })

  test('what an article says deep in its text, in callouts and lists too', () => {
    expect(entries('tight junctions').map(({kind}) => kind)).toContain('article')
  })

  test('articles that use another word for the same', () => {
    const articles = entries('pimples').filter(({kind}) => kind === 'article')
    expect(articles.length).toBeGreaterThan(2)
    expect(articles.every(({title, lead, text}) => /acne|spots|pimples/i.test(title + lead + text))).toBe(true)
  })

  test('nothing by words that stand nowhere', () => {
    expect(entries('xylophone')).toEqual([])
  })

  test('nothing of a draft', () => {
    const texts = [...index.entries.values()].map(({id}) => id)
    expect(texts.filter((id) => id.startsWith('drafts.'))).toEqual([])
  })
})

describe('a misspelt word', () => {
  test.each([
    ['roseacea', 'rosacea'],
    ['exzema', 'eczema'],
    ['psoraisis and kefir', 'psoriasis and kefir'],
    ['probiotcs', 'probiotics'],
  ])('%s is taken for %s', (question, corrected) => {
    expect(find(index, question).corrected).toBe(corrected)
  })

  test.each(['rosacea', 'foods', 'probiot', 'the', ''])('is not seen in %j', (question) => {
    expect(find(index, question).corrected).toBeNull()
  })
})

describe('several words', () => {
  test('are all looked for, and those that have a part come after', () => {
    const {hits, whole} = find(index, 'clinical trial eczema')
    expect(whole).toBeGreaterThan(0)
    expect(hits.length).toBeGreaterThan(whole)
    expect(hits.slice(0, whole).every(({entry}) => /eczema/i.test(JSON.stringify(entry)))).toBe(true)
  })

  test('that stand nowhere together find what has some of them', () => {
    const {hits, whole} = find(index, 'kefir xylophone')
    expect([whole, hits[0]?.entry.title]).toEqual([0, 'Kefir'])
  })
})

describe('while somebody types', () => {
  test.each([
    ['kef', 'Kefir'],
    ['psor', 'Psoriasis and bowel disease'],
    ['leaky g', 'Leaky gut: what is known and what is not'],
  ])('%s leads to %s', (typed, title) => {
    const titles = suggestions(index, typed).map((one) => one.title)
    expect(titles).toContain(title)
    expect(titles.length).toBeLessThanOrEqual(6)
  })

  test.each(['', 'k', ' ', '🙂'])('%j leads nowhere yet', (typed) => {
    expect(suggestions(index, typed)).toEqual([])
  })
})
