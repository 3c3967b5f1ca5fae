import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityDocumentStub} from '@sanity/client'
import type {SchemaTypeDefinition} from '@sanity/types'
import {registry} from '#sanity/content/registry.ts'
import type {Entry} from '#sanity/content/shown.ts'
import {type StartedLake, startLake} from '#tests/lake/start.ts'
import {factsFrom} from './facts.ts'
import {PLACES, placesOf, SINGLETONS} from './places.ts'
import {shelvesIn, typesIn} from './shelf.ts'

const TODAY = new Date('2026-11-23T12:00:00Z')
let lake: StartedLake

const reference = (_ref: string) => ({_type: 'reference', _ref})
const article = (_id: string, review: object, more: object = {}) => ({
  _id,
  _type: 'article',
  title: _id,
  standfirst: 'What it says.',
  section: {...reference('eat'), _weak: true},
  body: [{_type: 'block', _key: 'a', children: []}],
  authors: [{...reference('someone'), _weak: true, _key: 'a'}],
  review,
  ...more,
})
const pattern = (_id: string, review: object, more: object = {}) => ({
  _id,
  _type: 'symptomPattern',
  name: _id,
  summary: 'What it is like.',
  feelsLike: ['It itches'],
  looksLike: ['Dry skin'],
  claims: [{...reference('strong'), _weak: true, _key: 'a'}],
  careCards: [{_type: 'careCard', _key: 'a'}],
  review,
  ...more,
})
const reviewed = (reviewedOn: string) => ({status: 'sourcesChecked', reviewedOn})
const claim = (grade: string, _id = grade) => ({_id, _type: 'claim', statement: _id, grade})
const source = (_id: string, more: object) => ({_id, _type: 'source', title: _id, ...more})

const DOCUMENTS: SanityDocumentStub[] = [
  {_id: 'siteSettings', _type: 'siteSettings', reviewIntervalMonths: 6},
  article('sound', reviewed('2026-10-01')),
  article('sound-and-edited', reviewed('2026-10-01')),
  article('drafts.sound-and-edited', reviewed('2026-10-01')),
  article('drafts.just-reviewed', reviewed('2999-01-01')),
  article('drafts.written-in-on-that-day', reviewed(new Date().toISOString().slice(0, 10))),
  article('never-reviewed', {status: 'notReviewed'}),
  article('without-review', {}),
  article('changed', {status: 'changedSinceReview', reviewedOn: '2026-10-01'}),
  article('drafts.unfinished', {status: 'notReviewed'}, {standfirst: undefined, body: []}),
  article('due-soon', reviewed('2026-06-20')),
  article('overdue', reviewed('2026-01-01')),
  pattern('pattern-sound', reviewed('2026-10-01')),
  pattern('pattern-new', {status: 'notReviewed'}),
  pattern('drafts.pattern-unfinished', {status: 'notReviewed'}, {careCards: []}),
  pattern('pattern-overdue', reviewed('2026-01-01')),
  ...['strong', 'moderate', 'limited', 'contested', 'unsupported'].map((grade) => claim(grade)),
  claim('limited', 'unused'),
  {
    _id: 'list',
    _type: 'claimSet',
    claims: ['strong', 'moderate', 'limited', 'contested', 'unsupported'].map(reference),
  },
  source('fresh', {checkedOn: '2026-05-01', retracted: false}),
  source('stale', {checkedOn: '2025-11-01'}),
  source('never', {}),
  source('withdrawn', {checkedOn: '2026-05-01', retracted: true}),
]

beforeAll(async () => {
  lake = await startLake()
  const transaction = lake.client('editor').transaction()
  for (const document of DOCUMENTS) transaction.create(document)
  await transaction.commit()
})
afterAll(() => lake.stop())

/** What a list shows, by the published ids of its documents, as the Studio asks for it. */
async function shownIn(id: string): Promise<string[]> {
  const shelf = shelvesIn(PLACES).find((one) => one.id === id)
  if (!shelf) throw new Error(`The desk has no list ${id}.`)
  const client = lake.client('editor')
  const params = {type: shelf.type, ...shelf.params?.(await factsFrom(client, TODAY))}
  const filter = `_type == $type && (${shelf.filter ?? 'true'})`
  return client.fetch(`*[${filter}]._id | order(@)`, params, {perspective: 'drafts'})
}

describe('the desk shows under', () => {
  const lists: [string, string[]][] = [
    ['drafts', ['just-reviewed', 'sound-and-edited', 'unfinished', 'written-in-on-that-day']],
    ['in-review', ['changed', 'never-reviewed', 'sound-and-edited', 'without-review', 'written-in-on-that-day']],
    ['review-due', ['due-soon', 'overdue']],
    ['patterns-drafts', ['pattern-unfinished']],
    ['patterns-in-review', ['pattern-new']],
    ['patterns-review-due', ['pattern-overdue']],
    ['grade-contested', ['contested']],
    ['grade-unsupported', ['unsupported']],
    ['grade-limited', ['limited', 'unused']],
    ['unused-claims', ['unused']],
    ['unchecked-sources', ['never', 'stale']],
    ['retracted-sources', ['withdrawn']],
  ]
  test.each(lists)('%s what belongs there, and nothing else', async (id, expected) => {
    expect((await shownIn(id)).sort()).toEqual(expected)
  })

  test('the name of a type all of its documents', async () => {
    expect(await shownIn('all-articles')).toHaveLength(10)
    expect(await shownIn('all-sources')).toHaveLength(4)
  })
})

describe('the desk', () => {
  const entries: Record<string, Entry> = registry

  test('has a place for every kind of document, and one each for the singletons', () => {
    const single = SINGLETONS.map(({name}) => name)
    expect(new Set([...typesIn(PLACES), ...single])).toEqual(new Set(Object.keys(registry)))
  })

  test('lists a kind of document that is added later, without being told', () => {
    const podcast: SchemaTypeDefinition = {name: 'podcast', type: 'document', title: 'Podcast', fields: []}
    const places = placesOf(PLACES, {...entries, podcast: {schema: podcast}})
    expect(places.at(-1)).toMatchObject({id: 'podcast', title: 'Podcast', type: 'podcast'})
  })

  test('gives each list an id of its own', () => {
    const ids = shelvesIn(PLACES).map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
