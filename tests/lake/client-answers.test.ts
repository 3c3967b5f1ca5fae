import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {ClientError, ConnectionFailedError, type SanityClient, ServerError} from '@sanity/client'
import {lastValueFrom, toArray} from 'rxjs'
import sharp from 'sharp'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor', {perspective: 'raw', maxRetries: 0})
})
afterAll(() => started.stop())

async function waitUntil(done: () => boolean) {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20))
}

const failure = (work: Promise<unknown>): Promise<ClientError> => work.then(Object, (error) => error)

describe('aborting', () => {
  test('a query ends it for the caller, and the lake goes on', async () => {
    const stop = new AbortController()
    const asked = failure(client.fetch('count(*[references(*[]._id)])', {}, {signal: stop.signal}))
    stop.abort()
    expect(await asked).toMatchObject({name: 'AbortError'})
    expect(await client.fetch('1 + 1')).toBe(2)
  })

  test('before a write is sent, writes nothing', async () => {
    const signal = AbortSignal.abort()
    expect(await failure(client.create({_id: 'aborted', _type: 'note'}, {signal}))).toMatchObject({name: 'AbortError'})
    expect(await client.getDocument('aborted')).toBeUndefined()
  })

  test('an upload leaves no asset, nor bytes of it', async () => {
    const half = new Readable({read() {}})
    half.push('half')
    const upload = client.observable.assets.upload('file', half, {filename: 'half.txt'}).subscribe()
    const folder = join(started.folder, 'assets')
    const received = () =>
      existsSync(folder) && readdirSync(folder, {recursive: true, withFileTypes: true}).some((file) => file.isFile())
    await waitUntil(received)
    upload.unsubscribe()
    half.destroy()
    await waitUntil(() => !received())
    expect(await client.fetch('count(*[originalFilename == "half.txt"])')).toBe(0)
  })
})

describe('uploads', () => {
  test('take bytes, a Blob, a File and a stream, to the same document', async () => {
    const bytes = Buffer.from('Gut and skin')
    const bodies = [bytes, new Blob([bytes]), new File([bytes], 'own.txt'), Readable.from([bytes])]
    const made = []
    for (const body of bodies) made.push(await client.assets.upload('file', body, {filename: 'same.txt'}))
    expect(new Set(made.map(({_id}) => _id)).size).toBe(1)
    expect(made[0]).toMatchObject({_type: 'sanity.fileAsset', originalFilename: 'same.txt', size: bytes.length})
  })

  test('of an image by its observable twin tell of their end', async () => {
    const image = await sharp({create: {width: 6, height: 3, channels: 3, background: '#a33'}})
      .jpeg()
      .toBuffer()
    const events = await lastValueFrom(client.observable.assets.upload('image', image).pipe(toArray()))
    expect(events.at(-1)).toMatchObject({
      type: 'response',
      body: {document: {metadata: {dimensions: {width: 6, height: 3}, lqip: expect.any(String)}}},
    })
  })
})

describe('errors', () => {
  test('of a mutation are ClientErrors with the reason in details', async () => {
    await client.create({_id: 'twice', _type: 'note'})
    const error = await failure(client.create({_id: 'twice', _type: 'note'}))
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({
      statusCode: 409,
      details: {type: 'mutationError', items: [{index: 0, error: {type: 'documentAlreadyExistsError', id: 'twice'}}]},
    })
    expect(error.message).toContain('Document by ID "twice" already exists')
  })

  test('name the mutation of a transaction that failed', async () => {
    const work = client.transaction().create({_id: 'fine', _type: 'note'}).create({_id: 'twice', _type: 'note'})
    expect(await failure(work.commit())).toMatchObject({details: {items: [{index: 1}]}})
    expect(await client.getDocument('fine')).toBeUndefined()
  })

  test('of a lake that cannot answer are ServerErrors', async () => {
    const broken = await startLake()
    const query = broken.client('editor', {maxRetries: 0})
    const token = broken.token('editor')
    broken.lake.store.database.exec('DROP TABLE transactions')
    const logged = console.error
    console.error = () => {}
    const error = await failure(query.withConfig({token}).create({_type: 'note'}))
    console.error = logged
    await broken.stop()
    expect(error).toBeInstanceOf(ServerError)
    expect(error.statusCode).toBe(500)
  })

  test.each([401, 404])('of a stream that is refused with %i come to the listener', async (status) => {
    const refused = status === 401 ? {token: 'nobody'} : {resource: {type: 'dataset', id: 'other.x'} as const}
    const stream = client.withConfig(refused).listen('*')
    const error = await new Promise((resolve) => stream.subscribe({error: resolve}))
    expect(error).toBeInstanceOf(ConnectionFailedError)
    expect(error).toMatchObject({status})
  })

  test('of bodies say which part is wrong', async () => {
    const sent = (url: string, body: object) => failure(client.request({url, method: 'POST', body}))
    const mutate = (mutation: object) => sent('/data/mutate/production', {mutations: [mutation]})
    expect((await mutate({create: {_id: 'a'}})).message).toMatch(/mutations\.0\.create\._type/)
    expect((await mutate({patch: {id: 'a', inc: {n: 'x'}}})).message).toMatch(/mutations\.0\.patch\.inc\.n/)
    expect((await mutate({patch: {id: 'a', explode: {}}})).message).toMatch(/mutations\.0\.patch: .*explode/)
    expect((await mutate({destroy: {id: 'a'}})).message).toMatch(/mutations\.0: .*destroy/)
    const action = (actionType: string, more = {}) =>
      sent('/data/actions/production', {actions: [{actionType, ...more}]})
    expect((await action('sanity.action.document.publish', {draftId: 'drafts.a'})).message).toMatch(
      /actions\.0\.publishedId/,
    )
    expect((await action('sanity.action.document.fly')).message).toMatch(
      /actions\.0\.actionType: expected one of .*document\.create, .*document\.publish/,
    )
  })
})

describe('credentials of browsers', () => {
  const ask = (headers: Record<string, string>, method = 'OPTIONS') =>
    fetch(`${started.url}/v1/data/mutate/production`, {method, headers})

  test('a page of the site may ask with cookies and a token', async () => {
    const {status, headers} = await ask({
      origin: 'http://localhost:3000',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization/i)
    expect(headers.get('access-control-allow-methods')).toMatch(/POST/)
    expect(headers.get('vary')).toMatch(/origin/i)
  })

  test('a foreign page may not', async () => {
    const {headers} = await ask({origin: 'https://evil.example', 'access-control-request-method': 'POST'})
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
})
