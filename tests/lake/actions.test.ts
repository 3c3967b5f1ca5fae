import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {Action, SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor', {perspective: 'raw'})
})
afterAll(() => started.stop())
beforeEach(() => client.delete({query: '*[]'}))

const ids = () => client.fetch<string[]>('*[]._id')
const status = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error) => error.statusCode,
  )
const named = (name: string, more: object) => ({actionType: `sanity.action.document.${name}`, ...more}) as Action
const A = {draftId: 'drafts.a', publishedId: 'a'}

describe('actions', () => {
  test('create makes a draft, publish moves it, unpublish moves it back, discard removes it', async () => {
    await client.action(named('create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note', n: 1}}))
    expect(await ids()).toEqual(['drafts.a'])
    const {transactionId} = await client.action(named('publish', A))
    expect(await client.fetch('*[]{_id, _rev, n}')).toEqual([{_id: 'a', _rev: transactionId, n: 1}])
    await client.action(named('unpublish', A))
    expect(await ids()).toEqual(['drafts.a'])
    await client.action(named('discard', {draftId: 'drafts.a'}))
    expect(await ids()).toEqual([])
  })

  test('edit copies the published document into a draft and patches that', async () => {
    await client.create({_id: 'a', _type: 'note', n: 1})
    await client.action(named('edit', {...A, patch: {inc: {n: 1}}}))
    await client.action(named('edit', {...A, patch: {unset: ['_empty_action_guard_pseudo_field_']}}))
    expect(await client.fetch('*[]{_id, n}')).toEqual([
      {_id: 'a', n: 1},
      {_id: 'drafts.a', n: 2},
    ])
  })

  test('a patch may be a list, and later actions see what earlier ones did', async () => {
    await client.action([
      named('create', {publishedId: 'a', attributes: {_id: 'drafts.a', _type: 'note'}}),
      named('edit', {...A, patch: [{set: {n: 1}}, {inc: {n: 4}}] as never}),
      named('publish', A),
    ])
    expect(await client.fetch('*[]{_id, n}')).toEqual([{_id: 'a', n: 5}])
  })

  test('publishing keeps the creation time and replaces the whole document', async () => {
    const {_createdAt} = await client.create({_id: 'a', _type: 'note', old: true, _createdAt: '2020-01-01T00:00:00Z'})
    await client.create({_id: 'drafts.a', _type: 'note'})
    await client.action(named('publish', A))
    expect(await client.getDocument('a')).toMatchObject({_createdAt})
    expect(await client.getDocument('a')).not.toHaveProperty('old')
  })

  test('publishing refuses a draft that changed meanwhile', async () => {
    await client.create({_id: 'drafts.a', _type: 'note'})
    expect(await status(client.action(named('publish', {...A, ifDraftRevisionId: 'older'})))).toBe(409)
    expect(await ids()).toEqual(['drafts.a'])
  })

  test('publishing makes references strong that were waiting for it', async () => {
    const waiting = {_type: 'reference', _ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}}
    await client.create({_id: 'drafts.a', _type: 'note', to: waiting})
    expect(await status(client.action(named('publish', A)))).toBe(409)
    await client.create({_id: 'b', _type: 'note'})
    await client.action(named('publish', A))
    expect(await client.getDocument('a')).toMatchObject({to: {_type: 'reference', _ref: 'b'}})
    expect(await client.fetch('*[_id == "a"][0].to')).not.toHaveProperty('_weak')
  })

  test('delete removes the document with the drafts it names, and refuses to forget one', async () => {
    await client.create({_id: 'a', _type: 'note'})
    await client.create({_id: 'drafts.a', _type: 'note'})
    expect(await status(client.action(named('delete', {publishedId: 'a', includeDrafts: []})))).toBe(409)
    await client.action(named('delete', {publishedId: 'a', includeDrafts: ['drafts.a']}))
    expect(await ids()).toEqual([])
  })

  test('a dry run changes nothing', async () => {
    await client.create({_id: 'drafts.a', _type: 'note'})
    await client.action(named('publish', A), {dryRun: true})
    expect(await ids()).toEqual(['drafts.a'])
  })

  test('variants are refused by name', async () => {
    const variant = {actionType: 'sanity.action.document.variant.create', publishedId: 'a', variantId: 'v'} as never
    expect(await status(client.action(variant))).toBe(400)
  })

  test('viewers and strangers are refused', async () => {
    await client.create({_id: 'drafts.a', _type: 'note'})
    expect(await status(started.client('viewer').action(named('publish', A)))).toBe(403)
    expect(await status(started.client().action(named('publish', A)))).toBe(401)
  })
})
