import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {stegaClean} from '@sanity/client/stega'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor')
  const slug = (current: string) => ({_type: 'slug', current})
  await client
    .transaction()
    .create({_id: 'ann', _type: 'author', name: 'Ann', slug: slug('ann')})
    .create({_id: 'one', _type: 'article', title: 'Gut flora', n: 1, slug: slug('one'), author: {_ref: 'ann'}})
    .create({_id: 'two', _type: 'article', title: 'Skin barrier', n: 2, slug: slug('two'), author: {_ref: 'ann'}})
    .commit()
})
afterAll(() => started.stop())

const failure = (work: Promise<unknown>) => work.then(Object, (error) => error)

describe('queries', () => {
  test('answer with parameters and dereferenced documents', async () => {
    const query = '*[_type == "article" && slug.current == $slug][0]{title, "by": author->name}'
    expect(await client.fetch(query, {slug: 'two'})).toEqual({title: 'Skin barrier', by: 'Ann'})
  })

  test('count what refers to each document', async () => {
    const query =
      '*[_type == "author"]{name, "articles": count(*[references(^._id)]), "own": *[author._ref == ^._id].n}'
    expect(await client.fetch(query)).toEqual([{name: 'Ann', articles: 2, own: [1, 2]}])
  })

  test('take slices from parameters, and each time anew', async () => {
    const query = '*[_type == "article"] | order(n asc)[$from...$to].n'
    expect(await client.fetch(query, {from: 0, to: 1})).toEqual([1])
    expect(await client.fetch(query, {from: 1, to: 2})).toEqual([2])
  })

  test('too long for an address are posted', async () => {
    const ids = Array.from({length: 2000}, (_, index) => `missing-${index}`)
    expect(await client.fetch('*[_id in $ids]._id', {ids: [...ids, 'one']})).toEqual(['one'])
  })

  test('find words in a document as the Studio searches', async () => {
    const query = '*[_type == "article" && [@, _id] match text::query($words)]._id'
    expect(await client.fetch(query, {words: 'skin*'})).toEqual(['two'])
    const scored = '*[_type == "article"] | score(boost(title match text::query($words), 5)) | order(_score desc)._id'
    expect(await client.fetch(scored, {words: 'skin*'})).toEqual(['two', 'one'])
  })

  test.each([
    ['array::unique([null, 1, null, 1])', [null, 1]],
    ['array::unique(*[_type == "article"]{"x": missing}.x)', [null]],
    ['array::unique("text")', null],
    ['path("a.b") in path("a.**")', true],
    ['path("b.a") in path("a.**")', false],
    ['*[path(_id) in path("*")] | order(_id)._id', ['ann', 'one', 'two']],
    ['*[_id in path("o*")]._id', []],
    ['*[_type == "article"] | order(n desc)[$from..$to].n', [2, 1]],
  ])('%s is answered as the specification says, which groq-js does not', async (query, expected) => {
    expect(await client.fetch(query, {from: 0, to: 5})).toEqual(expected)
  })

  test.each([
    ['*[_type == "article"] | score(1)', /score\(\) takes conditions/],
    ['*[_type == "article"] | score(n + 1, title match "gut")', /score\(\) takes conditions/],
    ['*[text::query($words)]', /text::query\(\) stands at the right of match/],
    ['*[title match text::query($missing)]', /param \$missing referenced, but not provided/],
    ['*[0...$words]', /slicing must use constant numbers/],
  ])('%s is refused with a reason', async (query, reason) => {
    const error = await failure(client.fetch(query, {words: 'gut'}))
    expect(error.statusCode).toBe(400)
    expect(error.response.body.error).toMatchObject({
      type: 'queryParseError',
      description: expect.stringMatching(reason),
    })
  })

  test('an unparsable query is refused with its position', async () => {
    const error = await failure(client.fetch('*[_type == "a"'))
    expect(error.statusCode).toBe(400)
    expect(error.response.body.error).toMatchObject({type: 'queryParseError', query: '*[_type == "a"'})
  })

  test('a parameter that was not given is refused by name', async () => {
    const error = await failure(client.fetch('*[_id == $id]'))
    expect(error.response.body.error).toMatchObject({
      type: 'queryParseError',
      description: 'param $id referenced, but not provided',
    })
  })

  test.each(['documents::get({"_ref": "one"})', '*[geo::contains(a, b)]', 'user::attributes()'])(
    '%s is refused, not answered wrongly',
    async (query) => {
      expect(await failure(client.fetch(query))).toMatchObject({statusCode: 400})
    },
  )

  test('answers without a result are null', async () => {
    expect(await client.fetch('*[_id == "none"][0]')).toBeNull()
  })

  test('the whole answer carries the query, time and sync tags', async () => {
    const answer = await client.fetch('*[_type == "author"]', {}, {filterResponse: false})
    expect(answer).toMatchObject({
      query: '*[_type == "author"]',
      ms: expect.any(Number),
      syncTags: [expect.any(String)],
    })
  })
})

test('strings can carry where they are edited, for the Studio', async () => {
  const stega = {enabled: true, studioUrl: '/studio'}
  const title = await started.client('viewer', {stega}).fetch<string>('*[_id == "one"][0].title')
  expect(title).not.toBe('Gut flora')
  expect(stegaClean(title)).toBe('Gut flora')
})

test('a client that was given a resource finds the same dataset', async () => {
  const resource = {type: 'dataset', id: 'local.production'} as const
  const named = started.client('editor', {resource})
  expect(await named.fetch('*[_id == "ann"][0].name')).toBe('Ann')
  expect(await named.getDocument('ann')).toMatchObject({name: 'Ann'})
  expect(await named.createIfNotExists({_id: 'ann', _type: 'author'})).toMatchObject({name: 'Ann'})
})

describe('documents', () => {
  test('are read by id, missing ones as null, in the order asked', async () => {
    expect((await client.getDocuments(['two', 'none', 'one'])).map((doc) => doc?._id ?? null)).toEqual([
      'two',
      null,
      'one',
    ])
  })
})

describe('the door', () => {
  const status = async (path: string, init?: RequestInit) => (await fetch(started.url + path, init)).status

  test('unknown addresses answer 404', async () => {
    expect(await status('/v1/nothing')).toBe(404)
    expect(await status('/data/query/production?query=1')).toBe(404)
  })

  test('a foreign origin cannot write, even with a token', async () => {
    const headers = {origin: 'https://evil.example', authorization: `Bearer ${started.token('editor')}`}
    expect(await status('/v1/data/mutate/production', {method: 'POST', headers, body: '{"mutations":[]}'})).toBe(403)
  })

  test('pages of the site may read answers, others may not', async () => {
    const allowed = async (origin: string) =>
      (await fetch(`${started.url}/v1/data/query/production?query=1`, {headers: {origin}})).headers.get(
        'access-control-allow-origin',
      )
    expect(await allowed('http://localhost:3000')).toBe('http://localhost:3000')
    expect(await allowed('https://evil.example')).toBeNull()
  })

  test('the pages of a host that is served here may write, those of its other ports may not', async () => {
    const lake = await startLake({allowedHosts: ['desk.example', 'lan.example:8080']})
    const answer = async (origin: string) => {
      const headers = {origin, authorization: `Bearer ${lake.token('editor')}`}
      const init = {method: 'POST', headers, body: '{"mutations":[]}'}
      return (await fetch(`${lake.url}/v1/data/mutate/production`, init)).status
    }
    const trusted = [
      'https://desk.example',
      'http://desk.example',
      'http://desk.example:3000',
      'http://lan.example:8080',
    ]
    const foreign = ['https://desk.example:8443', 'http://lan.example', 'https://desk.example.evil.example', 'null']
    expect(await Promise.all(trusted.map(answer))).toEqual(trusted.map(() => 200))
    expect(await Promise.all(foreign.map(answer))).toEqual(foreign.map(() => 403))
    await lake.stop()
  })
})
