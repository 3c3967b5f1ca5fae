import {glob, readFile} from 'node:fs/promises'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {registry} from '#sanity/content/registry.ts'
import {type Entry, isPage} from '#sanity/content/shown.ts'
import type {StartedLake} from '#tests/lake/start.ts'
import {lakeWith, published, write} from '#tests/pages/dataset.ts'
import type {Concern, Kind} from './concern.ts'
import {type Asking, type Examined, examine} from './examine.ts'
import {concernsOf} from './left-out.ts'
import {FRAME, LIST_MODELS, MODELS} from './models.ts'

const TODAY = new Date('2026-11-23')
const asked: {groq: string; params: {slug?: string}}[] = []

let lake: StartedLake
let ask: Asking
let healthy: Examined

beforeAll(async () => {
  lake = await lakeWith(published)
  const [seen, raw] = (['published', 'raw'] as const).map((perspective) => lake.client('editor', {perspective}))
  ask = {
    published: async (groq, params) => {
      asked.push({groq, params})
      return seen?.fetch(groq, {...params})
    },
    raw: async (groq, params) => raw?.fetch(groq, {...params}),
  }
  healthy = await examine(ask, null, TODAY)
})
afterAll(() => lake.stop())

function stored(id: string): StoredDocument {
  const found = published.find(({_id}) => _id === id)
  if (!found) throw new Error(`The demonstration dataset has no ${id}`)
  return found
}

/** What is found while some documents are different, beyond what is found anyway. */
async function foundWith(...changed: StoredDocument[]): Promise<Concern[]> {
  write(lake, ...changed)
  const {concerns} = await examine(ask, healthy, TODAY)
  write(lake, ...changed.flatMap(({_id}) => published.filter((one) => one._id === _id)))
  const known = new Set(healthy.concerns.map((one) => JSON.stringify(one)))
  return concerns.filter((one) => !known.has(JSON.stringify(one)))
}

const kindsOf = (concerns: Concern[]) => [...new Set(concerns.map(({kind}) => kind))].sort()

describe('the demonstration dataset', () => {
  test('has nothing that the site leaves out, and no broken reference', () => {
    const grave: Kind[] = ['leftOut', 'references']
    expect(healthy.concerns.filter(({kind}) => grave.includes(kind))).toEqual([])
    expect(healthy.losses.size).toBeGreaterThan(100)
  })
})

describe('what the site leaves out', () => {
  test('is named once, with the field, the pages and what to do', async () => {
    const {why: _, ...claim} = stored('claim-c38')
    const found = (await foundWith(claim as StoredDocument)).filter(({kind}) => kind === 'leftOut')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({document: claim._id, type: 'claim', severity: 'error', path: ['why']})
    expect(found[0]?.problem).toMatch(
      /^A text belongs here, and nothing was found\. The site leaves “Why this grade” out on \d+ pages\. It cannot make \/claims\/.* anew/,
    )
  })

  test('is named as a page that cannot be made when the page needs it', async () => {
    const found = await foundWith({...stored('page-about'), title: 7} as StoredDocument)
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'leftOut',
        path: ['title'],
        problem: expect.stringContaining('It cannot make /about anew; readers keep the last good version.'),
      }),
    )
  })

  test('is looked for again only on the pages that show what was changed', async () => {
    const source = stored('article-leaky-gut')
    asked.length = 0
    await foundWith({...source, standfirst: 'Other words for the same thing.', _rev: 'other'})
    const slugs = asked.flatMap(({params}) => params.slug ?? [])
    expect(slugs).toContain('leaky-gut')
    expect(slugs.length).toBeLessThan(40)
  })

  test('of which nothing tells the document is listed by its page', () => {
    const lost = {path: '3.title', why: 'Invalid input: expected string, received null', whole: false}
    const found = concernsOf(
      [
        {...lost, document: null, page: '/foods'},
        {...lost, document: 'gone', page: FRAME},
      ],
      [],
    )
    expect(found).toMatchObject([
      {kind: 'leftOut', document: null, page: '/foods', title: '/foods', path: []},
      {kind: 'leftOut', document: null, page: '/', title: 'Every page'},
    ])
    expect(found[0]?.problem).toBe(
      'A text belongs here, and nothing was found. The site leaves “3.title” out on /foods.',
    )
  })
})

describe('broken references', () => {
  const elsewhere = (_ref: string) => [{_type: 'reference', _key: 'k', _ref, _weak: true}]

  test('to nothing are found with their place, weak as they are', async () => {
    const found = await foundWith({...stored('faq-how-long'), claims: elsewhere('claim-gone')})
    expect(found.filter(({kind}) => kind === 'references')).toMatchObject([
      {
        document: 'faq-how-long',
        path: ['claims', {_key: 'k'}],
        problem: 'This leads to a document that is no longer there.',
      },
    ])
  })

  test('to a draft say that it is not published', async () => {
    write(lake, {_id: 'drafts.claim-new', _type: 'claim'})
    const found = await foundWith({...stored('faq-how-long'), claims: elsewhere('claim-new')})
    expect(found.find(({kind}) => kind === 'references')?.problem).toMatch(/not published/)
  })
})

test('a review that is too old, and a document that nothing refers to, are listed apart from other rules', async () => {
  const found = await foundWith(
    {...stored('article-leaky-gut'), review: {status: 'changedSinceReview', reviewedOn: '2020-01-01'}},
    {_id: 'source-new', _type: 'source', title: 'Unused', slug: {current: 'unused'}, checkedOn: '2026-11-01'},
  )
  expect(kindsOf(found)).toEqual(expect.arrayContaining(['reviews', 'unused']))
  expect(found.find(({kind}) => kind === 'reviews')?.document).toBe('article-leaky-gut')
  await lake.client('editor').delete('source-new')
})

describe('the pages that are read', () => {
  test('are those of every kind with a page, and every list', () => {
    const entries = Object.entries(registry) as [string, Entry][]
    const paged = entries.filter(([, {path}]) => path && !path('x').includes('#')).map(([type]) => type)
    const lists = entries.flatMap(([, {listed = {}}]) => Object.keys(listed)).filter((at) => at !== 'everything')
    expect(Object.keys(MODELS).sort()).toEqual(paged.sort())
    expect(Object.keys(LIST_MODELS).sort()).toEqual([...new Set([...lists.filter(isPage), FRAME])].sort())
  })

  test('are read as the site reads them', async () => {
    const files = await Array.fromAsync(glob('app/(site)/**/*.tsx'))
    const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    const used = sources.flatMap((source) => [...source.matchAll(/await read\((\w+),/g)].map(([, name]) => name))
    const known = new Set([...Object.values(MODELS), ...Object.values(LIST_MODELS)].map(({name}) => name))
    expect(used.filter((name) => !known.has(name ?? ''))).toEqual([])
    expect(used.length).toBeGreaterThan(10)
  })
})
