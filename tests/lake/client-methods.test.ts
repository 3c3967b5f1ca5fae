import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {ClientError, type SanityClient} from '@sanity/client'
import {firstValueFrom, isObservable, lastValueFrom, take} from 'rxjs'
import sharp from 'sharp'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
let picture: Buffer
beforeAll(async () => {
  started = await startLake()
  client = started.client('administrator', {perspective: 'raw', apiVersion: 'vX', ...ORGANISATION})
  picture = await sharp({create: {width: 4, height: 2, channels: 3, background: '#333'}})
    .png()
    .toBuffer()
  await client.create({_id: 'note', _type: 'note', title: 'Note'})
})
afterAll(() => started.stop())

const ORGANISATION = {collaboration: {organizationId: 'org'}, context: {organizationId: 'org'}}
const note = (_id: string, more = {}) => ({_id, _type: 'note', ...more})
const has = (shape: object) => expect.objectContaining(shape)
const anyId = expect.stringMatching(/./)
let fresh = 0
const newId = () => `made-${fresh++}`
const existing = async (client: SanityClient) => {
  const id = newId()
  await settled(client.create(note(id, {n: 1})))
  return id
}

/** What a method answers, be it of the client or of its observable twin. */
const settled = (answer: unknown) => (isObservable(answer) ? lastValueFrom(answer) : Promise.resolve(answer))
const first = (stream: unknown) => (isObservable(stream) ? firstValueFrom(stream.pipe(take(1))) : stream)

/** Each method as its user calls it, and what comes back. */
const SERVED: Record<string, [use: (client: SanityClient) => unknown, seen: unknown]> = {
  clone: [(c) => c.clone().config().dataset, 'production'],
  config: [(c) => c.config().projectId, 'local'],
  withConfig: [(c) => c.withConfig({dataset: 'other'}).config().dataset, 'other'],
  getUrl: [(c) => c.getUrl('/ping').endsWith('/vX/ping'), true],
  getDataUrl: [(c) => c.getDataUrl('doc', 'note'), '/data/doc/production/note'],
  getAuth: [(c) => c.getAuth(), has({token: anyId})],
  observeAuth: [(c) => first(c.observeAuth()), has({token: anyId})],
  fetch: [(c) => c.fetch('*[_id == $id][0].title', {id: 'note'}), 'Note'],
  getDocument: [(c) => c.getDocument('note'), has({_id: 'note', title: 'Note'})],
  getDocuments: [(c) => c.getDocuments(['gone', 'note']), [null, has({_id: 'note'})]],
  documentsExists: [(c) => c.documentsExists(['gone', 'note']), new Set(['note'])],
  create: [(c) => c.create({_type: 'note'}), has({_type: 'note', _id: anyId})],
  createIfNotExists: [(c) => c.createIfNotExists(note('note', {title: 'Other'})), has({title: 'Note'})],
  createOrReplace: [(c) => c.createOrReplace(note(newId(), {n: 2})), has({n: 2})],
  delete: [async (c) => settled(c.delete(await existing(c))), has({results: [has({operation: 'delete'})]})],
  mutate: [(c) => c.mutate([{create: note(newId(), {n: 3})}]), has({results: [has({document: has({n: 3})})]})],
  patch: [
    async (c) =>
      settled(
        c
          .patch(await existing(c))
          .inc({n: 4})
          .commit(),
      ),
    has({n: 5}),
  ],
  transaction: [
    (c) =>
      c
        .transaction()
        .create(note('t-1'))
        .patch('t-1', {set: {n: 1}})
        .delete('t-1')
        .commit(),
    has({documentIds: ['t-1', 't-1', 't-1']}),
  ],
  action: [
    (c) =>
      c.action({
        actionType: 'sanity.action.document.create',
        publishedId: newId(),
        attributes: note(`drafts.${newId()}`),
        ifExists: 'fail',
      }),
    {transactionId: anyId},
  ],
  request: [(c) => c.request({url: '/ping'}), {}],
  dataRequest: [(c) => c.dataRequest('query', {query: '1 + 1'}), has({result: 2})],
  listen: [(c) => first(c.listen('*', {}, {events: ['welcome']})), has({type: 'welcome'})],
  'live.events': [(c) => first(c.live.events()), has({type: 'welcome'})],
  'assets.upload': [
    async (c) => {
      const uploaded = await settled(c.assets.upload('image', picture, {filename: 'a.png'}))
      // The observable twin tells of the progress, and last of the whole answer.
      return 'body' in Object(uploaded) ? (uploaded as {body: {document: object}}).body.document : uploaded
    },
    has({_type: 'sanity.imageAsset', originalFilename: 'a.png'}),
  ],
  'datasets.create': [(c) => c.datasets.create(`set-${newId()}`), has({aclMode: 'public'})],
  'datasets.list': [(c) => c.datasets.list(), expect.arrayContaining([has({name: 'production'})])],
  'projects.list': [(c) => c.projects.list(), [has({id: 'local'})]],
  'projects.getById': [(c) => c.projects.getById('local'), has({id: 'local'})],
  'users.getById': [(c) => c.users.getById('me'), has({role: 'administrator'})],
}

/** What the lake does not have: each answers 404 and names the endpoint. */
const REFUSED: Record<string, (client: SanityClient) => unknown> = {
  'datasets.edit': (c) => c.datasets.edit('production', {aclMode: 'public'}),
  'datasets.delete': (c) => c.datasets.delete('production'),
  'datasets.getEmbeddingsSettings': (c) => c.datasets.getEmbeddingsSettings('production'),
  'datasets.editEmbeddingsSettings': (c) => c.datasets.editEmbeddingsSettings('production', {enabled: true}),
  'mediaLibrary.video.getPlaybackInfo': (c) =>
    c
      .withConfig({resource: {type: 'media-library', id: 'abc'}})
      .mediaLibrary.video.getPlaybackInfo('video-30rh9U3GDEK3ToiId1Zje4uvalC-mp4'),
  'agent.action.generate': (c) => c.agent.action.generate({schemaId: 's', documentId: 'note', instruction: 'x'}),
  'agent.action.transform': (c) => c.agent.action.transform({schemaId: 's', documentId: 'note', instruction: 'x'}),
  'agent.action.translate': (c) =>
    c.agent.action.translate({schemaId: 's', documentId: 'note', toLanguage: {id: 'nb', title: 'Bokmål'}}),
  'agent.action.prompt': (c) => c.agent.action.prompt({instruction: 'x'}),
  'agent.action.patch': (c) =>
    c.agent.action.patch({schemaId: 's', documentId: 'note', target: {path: 'title', operation: 'set', value: 'x'}}),
  'collaboration.comments.delete': (c) => c.collaboration.comments.delete('a'),
  'collaboration.comments.fetch': (c) => c.collaboration.comments.fetch('*'),
  'functions.invoke': (c) => c.functions.invoke('a', {stackId: 's'}),
  'functions.durables.callbackSuccess': (c) => c.functions.durables.callbackSuccess('a', {}),
  'functions.durables.callbackFailure': (c) => c.functions.durables.callbackFailure('a', new Error('x')),
  'context.fetch': (c) => c.context.fetch('*'),
  'context.request': (c) => c.context.request('GET /x' as never, {} as never),
}

/** Families of which the table above has examples enough, and versions, which have tests of their own. */
const ELSEWHERE = /^(releases|collaboration\.comments|context)\.|Version$/

/** `a.b.c` of every method that users of the client can call. */
function methodsOf(object: object, path: string[] = []): string[] {
  const prototype = Object.getPrototypeOf(object)
  const own = prototype === Object.prototype ? [] : Object.getOwnPropertyNames(prototype)
  const names = [...own, ...Object.keys(object)].filter((name) => !['constructor', 'observable'].includes(name))
  return names.flatMap((name) => {
    const value: unknown = Reflect.get(object, name)
    if (typeof value === 'object' && value !== null) return methodsOf(value, [...path, name])
    return typeof value === 'function' ? [[...path, name].join('.')] : []
  })
}

test('no method of the client is forgotten here', () => {
  const known = new Set([...Object.keys(SERVED), ...Object.keys(REFUSED)])
  const methods = methodsOf(client)
  expect(methods.length).toBeGreaterThan(60)
  expect(methods.filter((name) => !known.has(name) && !ELSEWHERE.test(name))).toEqual([])
  expect([...known].filter((name) => !methods.includes(name))).toEqual([])
})

describe('served', () => {
  test.each(Object.entries(SERVED))('%s', async (_method, [use, seen]) => {
    expect(await settled(use(client))).toEqual(seen)
  })
  const twins = Object.entries(SERVED).filter(([method]) => !/^(dataRequest|datasets\.create)$/.test(method))
  test.each(twins)('observable.%s', async (_method, [use, seen]) => {
    // The twin has the same methods, which answer with observables.
    expect(await settled(use(client.observable as unknown as SanityClient))).toEqual(seen)
  })
})

test.each(Object.entries(REFUSED))('%s is refused by name', async (_method, use) => {
  const error = await Promise.resolve(use(client)).then(Object, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(ClientError)
  expect(error).toMatchObject({statusCode: 404})
  expect((error as ClientError).message).toMatch(/No such endpoint: [A-Z]+ \/vX\//)
})

test('another project, another kind of resource, is not mistaken for this one', async () => {
  const asked = (resource: {type: 'dataset' | 'canvas' | 'media-library'; id: string}) => {
    const other = client.withConfig({resource})
    return Promise.all([
      other.fetch('*').catch((error) => error.statusCode),
      other.create(note('stray')).catch((error) => error.statusCode),
      other.getDocument('note').catch((error) => error.statusCode),
    ])
  }
  expect(await asked({type: 'dataset', id: 'elsewhere.production'})).toEqual([404, 404, 404])
  expect(await asked({type: 'canvas', id: 'abc'})).toEqual([404, 404, 404])
  expect(await asked({type: 'media-library', id: 'abc'})).toEqual([404, 404, 404])
  expect(await client.getDocument('stray')).toBeUndefined()
})
