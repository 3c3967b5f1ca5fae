import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import type {Action, SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
let published: SanityClient
let nth = 0
/** The release of the test. */
let releaseId: string

beforeAll(async () => {
  started = await startLake()
  client = started.client('editor', {perspective: 'raw'})
  published = started.client()
})
afterAll(() => started.stop())
beforeEach(async () => {
  nth += 1
  releaseId = `r${nth}`
  await client.delete({query: '*[!(_id in path("_.**")) && !(_id in path("versions.**"))]'})
})

const create = (metadata = {title: 'Spring'}) => client.releases.create({releaseId, metadata})
const state = async () => (await client.releases.get({releaseId}))?.state
const version = (id: string, fields: object) =>
  client.createVersion({releaseId, publishedId: id, document: {_type: 'note', ...fields}})
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'it was not refused',
    ({statusCode, message}) => ({statusCode, message}),
  )
const inRelease = async () =>
  (await client.releases.fetchDocuments({releaseId})).result.map(({_id}) => _id.replace(/^versions\.[^.]+\./, ''))
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

describe('a release', () => {
  test('is created active, and says what it was told and who made it', async () => {
    await create()
    expect(await client.releases.get({releaseId})).toMatchObject({
      _id: `_.releases.${releaseId}`,
      _type: 'system.release',
      name: releaseId,
      state: 'active',
      metadata: {title: 'Spring', releaseType: 'undecided'},
      userId: expect.stringMatching(/^robot-/),
    })
    expect(await client.fetch('releases::all()[name == $releaseId].metadata.title', {releaseId})).toEqual(['Spring'])
    expect(await refusal(create())).toMatchObject({statusCode: 409, message: expect.stringContaining(releaseId)})
  })

  test.each([['drafts'], ['a.b'], ['-x'], ['']])('cannot be named "%s"', async (name) => {
    expect(await refusal(client.releases.create({releaseId: name}))).toMatchObject({statusCode: 400})
  })

  test('lets its metadata be edited, with the revision that was seen, and nothing else', async () => {
    await create()
    const seen = await client.releases.get({releaseId})
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Summer'}, ifRevisionID: seen?._rev}})
    expect((await client.releases.get({releaseId}))?.metadata.title).toBe('Summer')
    const stale = {set: {'metadata.title': 'Autumn'}, ifRevisionID: seen?._rev}
    expect(await refusal(client.releases.edit({releaseId, patch: stale}))).toMatchObject({statusCode: 409})
    for (const set of [{state: 'published'}, {'metadata.releaseType': 'whenever'}])
      expect(await refusal(client.releases.edit({releaseId, patch: {set}}))).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining(`Release "${releaseId}"`),
      })
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'active', metadata: {title: 'Summer'}})
  })

  test('is published whole: new documents, changed ones, and those that are to go, in one transaction', async () => {
    const {_createdAt} = await client.create({_id: 'a', _type: 'note', n: 1, old: true})
    await client.create({_id: 'b', _type: 'note', n: 1})
    await create()
    await version('a', {n: 2, to: {_type: 'reference', _ref: 'c', _weak: true, _strengthenOnPublish: {type: 'note'}}})
    await version('c', {n: 3})
    await client.unpublishVersion({releaseId, publishedId: 'b'})
    expect(await published.fetch('*[_type == "note"]{_id, n}')).toEqual([
      {_id: 'a', n: 1},
      {_id: 'b', n: 1},
    ])
    const {transactionId} = await client.releases.publish({releaseId})
    expect(await published.fetch('*[_type == "note"] | order(_id)')).toMatchObject([
      {_id: 'a', n: 2, to: {_ref: 'c'}, _rev: transactionId, _createdAt},
      {_id: 'c', n: 3, _rev: transactionId},
    ])
    expect(await published.fetch('*[_id == "a"][0]')).not.toHaveProperty('old')
    expect(await published.fetch('*[_id == "a"][0].to')).not.toHaveProperty('_weak')
    expect(await client.fetch('*[_id in path("drafts.**")]{_id, n}')).toEqual([{_id: 'drafts.b', n: 1}])
    expect(await inRelease()).toEqual([])
    expect(await client.releases.get({releaseId})).toMatchObject({
      _rev: transactionId,
      state: 'published',
      publishedAt: expect.any(String),
      finalDocumentStates: ['a', 'b', 'c'].map((id) => ({id: `versions.${releaseId}.${id}`})),
    })
  })

  test('is left as it is when one of its documents cannot be published', async () => {
    await create()
    await version('a', {n: 2})
    await version('b', {to: {_type: 'reference', _ref: 'missing', _weak: true, _strengthenOnPublish: {type: 'note'}}})
    expect(await refusal(client.releases.publish({releaseId}))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('missing'),
    })
    expect([await state(), await inRelease(), await published.fetch('*[_type == "note"]')]).toEqual([
      'active',
      ['a', 'b'],
      [],
    ])
  })

  test('is archived with its documents, which come back as they were', async () => {
    await create()
    await version('a', {n: 2})
    await client.patch(`versions.${releaseId}.a`).set({n: 5}).commit()
    await client.releases.archive({releaseId})
    expect([await state(), await inRelease()]).toEqual(['archived', []])
    expect(await refusal(version('b', {}))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('archived'),
    })
    await client.releases.unarchive({releaseId})
    expect([await state(), await inRelease()]).toEqual(['active', ['a']])
    expect(await client.getDocument('a', {releaseId})).toMatchObject({n: 5})
    expect(await client.releases.get({releaseId})).not.toHaveProperty('finalDocumentStates')
  })

  test('locks its documents while it is scheduled', async () => {
    await create()
    await version('a', {n: 2})
    const publishAt = soon()
    await client.releases.schedule({releaseId, publishAt})
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled', publishAt})
    const locked = {statusCode: 409, message: expect.stringContaining(`Release "${releaseId}" is scheduled`)}
    const id = `versions.${releaseId}.a`
    const edit = {actionType: 'sanity.action.document.edit', draftId: id, publishedId: 'a', patch: {set: {n: 9}}}
    for (const change of [
      () => client.action(edit as Action),
      () => client.patch(id).set({n: 9}).commit(),
      () => client.delete(id),
      () => client.delete({query: '*[_id match "versions.*"]'}),
      () => client.discardVersion({releaseId, publishedId: 'a'}),
      () => client.replaceVersion({releaseId, publishedId: 'a', document: {_type: 'note'}}),
      () => version('b', {}),
      () => client.action({actionType: 'sanity.action.document.publish', draftId: id, publishedId: 'a'}),
    ])
      expect(await refusal(change())).toMatchObject(locked)
    await client.releases.edit({releaseId, patch: {set: {'metadata.title': 'Still to be named'}}})
    await client.releases.unschedule({releaseId})
    expect(await client.releases.get({releaseId})).not.toHaveProperty('publishAt')
    await client.patch(id).set({n: 9}).commit()
  })

  test('cannot be scheduled for the past or for no time at all', async () => {
    await create()
    for (const publishAt of ['2020-01-01T00:00:00Z', 'tomorrow'])
      expect(await refusal(client.releases.schedule({releaseId, publishAt}))).toMatchObject({
        statusCode: 400,
        message: expect.stringContaining(publishAt === 'tomorrow' ? 'publishAt' : releaseId),
      })
    expect(await state()).toBe('active')
  })

  test('is changed by actions alone', async () => {
    await create()
    for (const change of [
      () => client.patch(`_.releases.${releaseId}`).set({state: 'published'}).commit(),
      () => client.delete(`_.releases.${releaseId}`),
      () => client.create({_id: '_.releases.rx', _type: 'system.release', state: 'archived'}),
    ])
      expect(await refusal(change())).toMatchObject({statusCode: 400, message: expect.stringContaining('_.releases.')})
  })

  test('can be imported as it was elsewhere', async () => {
    const release = (ifExists: string, title: string) =>
      client.action({
        actionType: 'sanity.action.release.import',
        releaseId,
        ifExists,
        attributes: {_id: 'x', _type: 'system.release', state: 'archived', metadata: {title}},
      } as Action)
    await release('fail', 'First')
    expect(await client.releases.get({releaseId})).toMatchObject({state: 'archived', metadata: {title: 'First'}})
    expect(await refusal(release('fail', 'Second'))).toMatchObject({statusCode: 409})
    await release('ignore', 'Second')
    expect(await client.releases.get({releaseId})).toMatchObject({metadata: {title: 'First'}})
    await release('replace', 'Third')
    expect(await client.releases.get({releaseId})).toMatchObject({metadata: {title: 'Third'}})
  })
})

describe('what is done to a release in the wrong state', () => {
  const steps = {
    publish: () => client.releases.publish({releaseId}),
    schedule: () => client.releases.schedule({releaseId, publishAt: soon()}),
    unschedule: () => client.releases.unschedule({releaseId}),
    archive: () => client.releases.archive({releaseId}),
    unarchive: () => client.releases.unarchive({releaseId}),
    delete: () => client.releases.delete({releaseId}),
    edit: () => client.releases.edit({releaseId, patch: {set: {'metadata.title': 'T'}}}),
  }
  const reach = {active: null, scheduled: steps.schedule, archived: steps.archive, published: steps.publish}
  const allowed = {
    active: ['publish', 'schedule', 'archive', 'edit'],
    scheduled: ['unschedule', 'edit'],
    archived: ['unarchive', 'delete'],
    published: ['delete'],
  }

  test.each(Object.keys(allowed) as (keyof typeof allowed)[])('is refused by one that is %s', async (from) => {
    for (const [name, step] of Object.entries(steps)) {
      releaseId = `${from}-${name}`
      await create()
      await reach[from]?.()
      if (allowed[from].includes(name)) await step()
      else
        expect(await refusal(step())).toMatchObject({
          statusCode: 409,
          message: expect.stringContaining(`Release "${releaseId}" is ${from}`),
        })
    }
  })

  test('is refused by one that is not there', async () => {
    for (const step of Object.values(steps))
      expect(await refusal(step())).toEqual({
        statusCode: 409,
        message: expect.stringContaining(`Release "${releaseId}" was not found`),
      })
  })
})

describe('a version', () => {
  test('is a copy of what it is made from, if that is still what was seen', async () => {
    const {_rev} = await client.create({_id: 'a', _type: 'note', n: 1})
    await create()
    await client.patch('a').set({n: 2}).commit()
    const copy = (ifBaseRevisionId?: string) =>
      client.createVersion({releaseId, publishedId: 'a', baseId: 'a', ifBaseRevisionId})
    expect(await refusal(copy(_rev))).toMatchObject({statusCode: 409})
    await copy()
    expect(await client.getDocument('a', {releaseId})).toMatchObject({n: 2})
    const asReleased = started.client('viewer', {perspective: [releaseId, 'drafts']})
    await client.patch(`versions.${releaseId}.a`).set({n: 3}).commit()
    expect(await asReleased.fetch('*[_id == "a"]{n}')).toEqual([{n: 3}])
    await client.discardVersion({releaseId, publishedId: 'a'})
    expect(await inRelease()).toEqual([])
  })

  test('that is made in the same request as its release is published with it', async () => {
    await client.action([
      {actionType: 'sanity.action.release.create', releaseId, metadata: {releaseType: 'asap'}},
      {
        actionType: 'sanity.action.document.version.create',
        publishedId: 'a',
        document: {_id: `versions.${releaseId}.a`, _type: 'note', n: 1},
      },
      {actionType: 'sanity.action.release.publish', releaseId},
    ])
    expect(await published.fetch('*[_id == "a"].n')).toEqual([1])
  })
})

describe('who may', () => {
  test('act on releases is who may write; a viewer sees them, a stranger does not', async () => {
    await create()
    await version('a', {secret: 'the text of a release'})
    for (const [who, statusCode] of [
      [started.client('viewer'), 403],
      [started.client(), 401],
    ] as const)
      for (const act of [
        () => who.releases.create({}),
        () => who.releases.publish({releaseId}),
        () => who.releases.publish({releaseId}, {dryRun: true}),
        () => who.createVersion({releaseId, publishedId: 'b', document: {_type: 'note'}}),
      ])
        expect(await refusal(act())).toMatchObject({statusCode})
    expect(await started.client('viewer').releases.get({releaseId})).toMatchObject({state: 'active'})
    expect(await published.releases.get({releaseId})).toBeUndefined()
    for (const perspective of ['raw', 'published', 'drafts', [releaseId]] as const) {
      const stranger = started.client(undefined, {perspective: perspective as 'raw'})
      for (const query of ['*', 'releases::all()', '*[sanity::partOfRelease($releaseId)]'])
        expect(await stranger.fetch(query, {releaseId})).toEqual([])
    }
  })

  test('try something asks with a dry run, which changes nothing', async () => {
    await create()
    await version('a', {n: 1})
    await client.releases.publish({releaseId}, {dryRun: true})
    await client.releases.schedule({releaseId, publishAt: new Date().toISOString()}, {dryRun: true})
    expect([await state(), await inRelease()]).toEqual(['active', ['a']])
  })
})
