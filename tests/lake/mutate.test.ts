import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor', {perspective: 'raw'})
})
afterAll(() => started.stop())
beforeEach(() => client.delete({query: '*[]'}))

const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason) => reason,
  )
  return {status: error?.statusCode, type: error?.response?.body?.error?.items?.[0]?.error?.type}
}

describe('mutations', () => {
  test('create answers with the document and gives it an id, a revision and times', async () => {
    const made = await client.create({_type: 'note', text: 'hello'})
    expect(made).toMatchObject({_type: 'note', text: 'hello', _rev: expect.any(String), _createdAt: made._updatedAt})
    expect(await client.getDocument(made._id)).toEqual(made)
  })

  test('an id that ends with a dot is completed', async () => {
    expect((await client.create({_id: 'drafts.', _type: 'note'}))._id).toMatch(/^drafts\..{8,}$/)
  })

  test('createOrReplace replaces everything but the creation time', async () => {
    const first = await client.createOrReplace({_id: 'a', _type: 'note', text: 'one', extra: 1})
    const second = await client.createOrReplace({_id: 'a', _type: 'note', text: 'two'})
    expect(second).toMatchObject({text: 'two', _createdAt: first._createdAt})
    expect(second).not.toHaveProperty('extra')
  })

  test('createIfNotExists leaves what is there', async () => {
    await client.create({_id: 'a', _type: 'note', text: 'one'})
    expect(await client.createIfNotExists({_id: 'a', _type: 'note', text: 'two'})).toMatchObject({text: 'one'})
  })

  test('creating an id twice is refused with 409', async () => {
    await client.create({_id: 'a', _type: 'note'})
    expect(await refused(client.create({_id: 'a', _type: 'note'}))).toEqual({
      status: 409,
      type: 'documentAlreadyExistsError',
    })
  })

  test('every patch operation works in one commit', async () => {
    await client.create({_id: 'a', _type: 'note', n: 1, gone: true, text: 'The cat', list: [{_key: 'x', v: 1}]})
    const patched = await client
      .patch('a')
      .setIfMissing({n: 9, made: 'yes'})
      .set({'nested.deep': 1})
      .unset(['gone'])
      .inc({n: 2})
      .dec({'list[_key=="x"].v': 1})
      .diffMatchPatch({text: '@@ -1,7 +1,7 @@\n The \n-cat\n+dog\n'})
      .insert('after', 'list[-1]', [{_key: 'y'}])
      .commit()
    expect(patched).toMatchObject({
      n: 3,
      made: 'yes',
      nested: {deep: 1},
      text: 'The dog',
      list: [{_key: 'x', v: 0}, {_key: 'y'}],
    })
    expect(patched).not.toHaveProperty('gone')
  })

  test('a patch by query changes every match', async () => {
    for (const id of ['a', 'b', 'c']) await client.create({_id: id, _type: id === 'c' ? 'other' : 'note'})
    await client
      .patch({query: '*[_type == $type]', params: {type: 'note'}})
      .set({seen: true})
      .commit()
    expect(await client.fetch('*[seen == true]._id')).toEqual(['a', 'b'])
  })

  test('a patch of a missing document is refused', async () => {
    expect(await refused(client.patch('nowhere').set({a: 1}).commit())).toEqual({
      status: 409,
      type: 'documentNotFoundError',
    })
  })

  test('ifRevisionID refuses a change of an older revision', async () => {
    const {_rev} = await client.create({_id: 'a', _type: 'note'})
    await client.patch('a').ifRevisionId(_rev).set({n: 1}).commit()
    expect(await refused(client.patch('a').ifRevisionId(_rev).set({n: 2}).commit())).toEqual({
      status: 409,
      type: 'documentRevisionIDDoesNotMatchError',
    })
  })

  test('a transaction is applied as a whole or not at all', async () => {
    const work = client
      .transaction()
      .create({_id: 'a', _type: 'note'})
      .patch('nowhere', {set: {n: 1}})
      .commit()
    expect(await refused(work)).toMatchObject({status: 409})
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('the transaction id of the caller becomes the revision', async () => {
    await client
      .transaction([{create: {_id: 'a', _type: 'note'}}])
      .transactionId('my-own')
      .commit()
    expect(await client.getDocument('a')).toMatchObject({_rev: 'my-own'})
    expect(
      await refused(
        client
          .transaction([{delete: {id: 'a'}}])
          .transactionId('my-own')
          .commit(),
      ),
    ).toMatchObject({
      status: 409,
    })
  })

  test('a dry run answers as if and changes nothing', async () => {
    expect(await client.create({_id: 'a', _type: 'note'}, {dryRun: true})).toMatchObject({_id: 'a'})
    expect(await client.getDocument('a')).toBeUndefined()
  })

  test('missing array keys are made on request', async () => {
    const made = await client.create({_type: 'note', list: [{a: 1}, 'text']}, {autoGenerateArrayKeys: true})
    expect(made.list).toEqual([{a: 1, _key: expect.any(String)}, 'text'])
  })

  test('a strong reference to nothing is refused, a weak one is free', async () => {
    const strong = {_type: 'reference', _ref: 'b'}
    expect(await refused(client.create({_id: 'a', _type: 'note', other: strong}))).toEqual({
      status: 409,
      type: 'referencedDocumentNotFoundError',
    })
    await client.create({_id: 'a', _type: 'note', other: {...strong, _weak: true}})
  })

  test('a referenced document cannot be deleted, except together with what refers to it', async () => {
    await client.create({_id: 'b', _type: 'note'})
    await client.create({_id: 'a', _type: 'note', other: {_type: 'reference', _ref: 'b'}})
    expect(await refused(client.delete('b'))).toEqual({status: 409, type: 'documentHasExistingReferencesError'})
    await client.transaction().delete('b').delete('a').commit()
    expect(await client.fetch('count(*)')).toBe(0)
  })

  test('documents nested deeper than 20 levels are refused', async () => {
    const nested = Array.from({length: 25}).reduce<object>((inner) => ({inner}), {})
    expect(await refused(client.create({_type: 'note', nested}))).toMatchObject({status: 400})
  })

  test('bodies larger than 4 MB are refused with 413', async () => {
    expect(await refused(client.create({_type: 'note', text: 'x'.repeat(5_000_000)}))).toMatchObject({status: 413})
  })

  test.each([
    ['no mutations', {}],
    ['an unknown kind', {mutations: [{destroy: {id: 'a'}}]}],
    ['a document without type', {mutations: [{create: {_id: 'a'}}]}],
    ['an unknown patch operation', {mutations: [{patch: {id: 'a', explode: {}}}]}],
    ['an id with spaces', {mutations: [{create: {_id: 'a b', _type: 'note'}}]}],
  ])('a body with %s is refused with 400', async (_name, body) => {
    expect(await refused(client.request({url: '/data/mutate/production', method: 'POST', body}))).toMatchObject({
      status: 400,
    })
  })
})

test('a body nested so deeply that nothing could walk it is refused, and the lake goes on', async () => {
  const body = `{"mutations":[{"create":{"_type":"note","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`
  const headers = {authorization: `Bearer ${started.token('editor')}`}
  const response = await fetch(`${started.url}/v1/data/mutate/production`, {method: 'POST', headers, body})
  expect(response.status).toBe(400)
  expect(await client.fetch('count(*)')).toBe(0)
})

describe('roles', () => {
  test('nobody writes without a token', async () => {
    expect(await refused(started.client().create({_type: 'note'}))).toMatchObject({status: 401})
  })

  test('a viewer reads but does not write', async () => {
    const viewer = started.client('viewer')
    expect(await viewer.fetch('count(*)')).toBe(0)
    expect(await refused(viewer.create({_type: 'note'}))).toEqual({status: 403, type: 'insufficientPermissionsError'})
  })
})
