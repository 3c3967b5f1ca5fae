import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {Search} from '#components/search/Search.tsx'
import {questionIn, searchPath, searchRequest} from '#sanity/content/search/request.ts'
import type {SearchIndex} from '#sanity/content/search/search-index.ts'
import {searchView} from '#sanity/content/search/view.ts'
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

const viewOf = (address: string) =>
  searchView(index, searchRequest(Object.fromEntries(new URL(address, 'http://localhost').searchParams)))
const textOf = (pieces: {text: string}[]) => pieces.map(({text}) => text).join('')

describe('an answer', () => {
  test('marks what was looked for, in the title and in an excerpt that has it', () => {
    const [first] = viewOf('/search?q=spots').results
    expect(first?.excerpt.filter(({marked}) => marked).map(({text}) => text.toLowerCase())).toContain('spots')
    expect(textOf(first?.title ?? [])).toBe('Persistent inflammatory acne')
    expect(first?.title.filter(({marked}) => marked).map(({text}) => text)).toEqual(['acne'])
  })

  test('shows excerpts that are no longer than a few lines', () => {
    for (const {excerpt} of viewOf('/search?q=gut').results) expect(textOf(excerpt).length).toBeLessThan(250)
  })

  test('gives claims their grades, and nothing else one', () => {
    const claims = viewOf('/search?q=acne&kind=claim').results
    expect(claims.every(({grade, kindWord}) => grade !== null && kindWord === 'Claim')).toBe(true)
    expect(viewOf('/search?q=acne&kind=article').results.every(({grade}) => grade === null)).toBe(true)
  })

  test('can be narrowed down by kind and by section, each with as many results as it says', () => {
    const {kinds, sections, all} = viewOf('/search?q=gut')
    expect(kinds.length).toBeGreaterThan(5)
    expect(sections.map(({title}) => title)).toEqual(['All sections', 'Understand', 'Signs', 'Eat', 'Live', 'Evidence'])
    for (const {href, count} of [...kinds, ...sections]) expect([href, viewOf(href).total]).toEqual([href, count])
    expect(kinds.slice(1).reduce((sum, {count}) => sum + count, 0)).toBe(all.count)
  })

  test('keeps one choice while the other changes, and marks what is chosen', () => {
    const view = viewOf('/search?q=gut&kind=article&section=eat')
    expect(view.kinds.find(({isChosen}) => isChosen)?.title).toBe('Articles')
    expect(view.sections.find(({isChosen}) => isChosen)?.title).toBe('Eat')
    expect(view.sections.every(({href}) => href.includes('kind=article'))).toBe(true)
  })

  test('comes page by page, each result once', () => {
    const seen: string[] = []
    let next: string | null = '/search?q=gut'
    while (next) {
      const view: ReturnType<typeof viewOf> = viewOf(next)
      seen.push(...view.results.map(({id}) => id))
      next = view.pages.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(viewOf('/search?q=gut').total)
  })

  test('has a last page, which stands for all after it', () => {
    const last = viewOf('/search?q=gut&page=9999')
    expect([last.results.length > 0, last.pages.next]).toEqual([true, null])
  })

  test('to nothing leads to signs, sections and indexes', () => {
    for (const address of ['/search', '/search?q=xylophone']) {
      const {results, ways} = viewOf(address)
      expect(results).toEqual([])
      expect([ways.signs.length, ways.sections.length, ways.indexes.length]).toEqual([4, 5, 6])
      for (const {href} of ways.examples) expect([href, viewOf(href).total > 0]).toEqual([href, true])
    }
  })
})

describe('an address', () => {
  test.each([
    [{q: ['spots', 'more']}, {question: 'spots', kind: null, section: null, page: 1}],
    [
      {q: 'x', kind: 'siteSettings', section: '../x', page: '-1'},
      {question: 'x', kind: null, section: null, page: 1},
    ],
    [
      {q: 'x', kind: '__proto__', page: '1e9'},
      {question: 'x', kind: null, section: null, page: 1},
    ],
    [{q: ' a\u0000b\n c\u202e '}, {question: 'a b c', kind: null, section: null, page: 1}],
    [{}, {question: '', kind: null, section: null, page: 1}],
  ])('%j asks %j', (params, request) => {
    expect(searchRequest(params)).toEqual(request)
  })

  test('says the same again, whatever was asked', () => {
    const question = 'a&b=c#d?é “q” 🙂'
    const path = searchPath({question, kind: 'food', page: 3})
    const {searchParams} = new URL(path, 'http://localhost')
    expect(searchRequest(Object.fromEntries(searchParams))).toMatchObject({question, kind: 'food', page: 3})
  })

  test('keeps no more than a hundred characters of a question', () => {
    expect([...questionIn('🙂a'.repeat(5000))]).toHaveLength(100)
  })
})

const HOSTILE = [
  '*.?([{a^$|+\\'.repeat(900),
  'a'.repeat(10_000),
  'kefir '.repeat(2000),
  `${'k'.repeat(40)} `.repeat(200),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\ud800\udfff\ud800',
  'z̷̡̛a̸l̵g̶o̷'.repeat(50),
  '🙂👩‍👩‍👧'.repeat(30),
  '%00%ff&q=2',
  '__proto__ constructor toString',
  'قلب القناة الهضمية 皮膚 腸',
]

test.each(HOSTILE)('%#: whatever is typed is answered, and shown as text', (typed) => {
  viewOf('/search?q=warm')
  const view = searchView(index, searchRequest({q: typed}))
  const html = renderToStaticMarkup(createElement(Search, {title: 'Search', ...view}))
  expect(html).not.toMatch(/<script|<img|\[object/)
  for (const {href} of [...view.kinds, ...view.sections]) expect(() => new URL(href, 'http://localhost')).not.toThrow()
})
