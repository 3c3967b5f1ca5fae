import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
  const doc = (_id: string, title: string, more = {}) => ({_id, _type: 'note', title, ...more})
  await started
    .client('editor')
    .transaction()
    .create(doc('a', 'published a'))
    .create(doc('drafts.a', 'draft a'))
    .create(doc('versions.r1.a', 'release a'))
    .create(doc('b', 'published b', {to: {_ref: 'a'}}))
    .create(doc('drafts.c', 'draft c'))
    .create(doc('system.x', 'dotted'))
    .commit()
})
afterAll(() => started.stop())

const QUERY = '*[_type == "note"]{_id, _originalId, title}'

describe('perspectives', () => {
  test.each([
    ['raw', ['dotted', 'draft a', 'draft c', 'published a', 'published b', 'release a']],
    ['published', ['dotted', 'published a', 'published b']],
    ['drafts', ['dotted', 'draft a', 'draft c', 'published b']],
    [['r1'], ['dotted', 'published b', 'release a']],
    [
      ['r1', 'drafts'],
      ['dotted', 'draft c', 'published b', 'release a'],
    ],
  ] as const)('%j shows its layers', async (perspective, titles) => {
    const client = started.client('viewer', {perspective: perspective as never})
    const found = await client.fetch<{title: string}[]>(QUERY)
    expect(found.map(({title}) => title).sort()).toEqual(titles)
  })

  test('previewDrafts is the older name of drafts', async () => {
    const client = started.client('viewer')
    const asked = (name: string) =>
      client.request({url: `/data/query/production?perspective=${name}&query=${encodeURIComponent(QUERY)}`})
    expect((await asked('previewDrafts')).result).toEqual((await asked('drafts')).result)
  })

  test('overlaid documents carry the published id and where they come from', async () => {
    const client = started.client('viewer', {perspective: 'drafts'})
    expect(await client.fetch('*[title == "draft a"][0]{_id, _originalId}')).toEqual({
      _id: 'a',
      _originalId: 'drafts.a',
    })
    expect(await client.fetch('*[_id == "b"][0].to->title')).toBe('draft a')
  })

  test('the API version decides when none is asked', async () => {
    const count = (apiVersion: string) => started.client('viewer', {apiVersion}).fetch('count(*[_type == "note"])')
    expect(await count('2025-02-19')).toBe(3)
    expect(await count('2024-01-01')).toBe(6)
  })
})

describe('without a token', () => {
  test.each(['raw', 'published', 'drafts', ['r1'], ['r1', 'drafts']])(
    '%j shows published documents only',
    async (p) => {
      const client = started.client(undefined, {perspective: p as never})
      const found = await client.fetch<{title: string}[]>(QUERY)
      expect(found.map(({title}) => title)).toEqual(['published a', 'published b'])
    },
  )

  test('neither ids, references nor versions reach a draft', async () => {
    const client = started.client(undefined, {apiVersion: '2021-01-01'})
    expect(await client.getDocument('drafts.a')).toBeUndefined()
    expect(await client.fetch('{"x": {"_ref": "drafts.a"}->title, "y": *[_id in path("**")]._id}')).toEqual({
      x: null,
      y: ['a', 'b'],
    })
    const all = await client.request({url: '/data/doc/production/a?includeAllVersions=true'})
    expect(all.documents.map(({_id}: {_id: string}) => _id)).toEqual(['a'])
  })

  test('a wrong token sees nothing', async () => {
    const client = started.client(undefined, {token: 'made-up', perspective: 'raw'})
    await expect(client.fetch('count(*)')).rejects.toMatchObject({statusCode: 401})
  })
})
