import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {LiveEvent, MutationEvent, SanityClient, SyncTag} from '@sanity/client'
import {applyPatch} from 'mendoza'
import type {Observable} from 'rxjs'
import {revokeToken} from '#sanity/lake/tokens.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeAll(async () => {
  started = await startLake()
  client = started.client('editor', {perspective: 'raw'})
})
afterAll(() => started.stop())

type Heard = Record<string, unknown> & {type: string}

/** Collects events until as many have come as wanted; `ready` resolves with the first. */
function hear(stream: Observable<unknown>) {
  const heard: Heard[] = []
  let changed = () => {}
  const subscription = stream.subscribe({
    next: (event) => {
      heard.push(event as Heard)
      changed()
    },
    error: (error) => {
      heard.push({type: 'error', message: error.message})
      changed()
    },
  })
  const until = async (count: number) => {
    while (heard.length < count) await new Promise<void>((resolve) => (changed = resolve))
    return heard
  }
  return {heard, until, stop: () => subscription.unsubscribe()}
}

const WITH_WELCOME = {events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[], includePreviousRevision: true}

describe('listening', () => {
  test('tells of documents that appear, change and disappear, with their revisions', async () => {
    const listener = hear(
      client.listen('*[_type == "note" && open == true]', {}, {...WITH_WELCOME, effectFormat: 'mendoza'}),
    )
    await listener.until(1)
    const made = await client.create({_id: 'n', _type: 'note', open: true})
    const changed = await client.patch('n').set({text: 'x'}).commit()
    const closed = await client.patch('n').set({open: false}).commit()
    const [welcome, ...events] = await listener.until(4)
    listener.stop()
    expect(welcome).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
    expect(events).toMatchObject([
      {transition: 'appear', documentId: 'n', resultRev: made._rev, result: {_id: 'n'}, transactionTotalEvents: 1},
      {transition: 'update', previousRev: made._rev, resultRev: changed._rev, effects: {apply: expect.any(Array)}},
      {transition: 'disappear', previousRev: changed._rev, resultRev: closed._rev, previous: {text: 'x'}},
    ])
    expect(events[0]).not.toHaveProperty('previousRev')
    await client.delete('n')
  })

  test('counts the events of a transaction that this listener receives', async () => {
    const listener = hear(client.listen('*[_type == "note"]', {}, WITH_WELCOME))
    await listener.until(1)
    await client
      .transaction([
        {create: {_id: 'x', _type: 'note'}},
        {create: {_id: 'y', _type: 'other'}},
        {create: {_id: 'z', _type: 'note'}},
      ])
      .commit()
    const [, ...events] = (await listener.until(3)) as unknown as MutationEvent[]
    listener.stop()
    expect(
      events.map((event) => [event.documentId, event.transactionCurrentEvent, event.transactionTotalEvents]),
    ).toEqual([
      ['x', 1, 2],
      ['z', 2, 2],
    ])
  })

  test('a stranger hears of published documents only', async () => {
    const listener = hear(started.client().listen('*[_type == "secret"]', {}, WITH_WELCOME))
    await listener.until(1)
    await client.create({_id: 'drafts.s', _type: 'secret'})
    await client.create({_id: 's', _type: 'secret'})
    const [, event] = await listener.until(2)
    listener.stop()
    expect(event).toMatchObject({documentId: 's'})
  })

  test('a search can be listened to', async () => {
    const listener = hear(client.listen('*[[@, _id] match text::query($words)]', {words: 'glu*'}, WITH_WELCOME))
    await listener.until(1)
    await client.create({_id: 'bread', _type: 'food', body: [{_key: 'k', text: 'contains gluten'}]})
    const [, event] = await listener.until(2)
    listener.stop()
    expect(event).toMatchObject({documentId: 'bread', transition: 'appear'})
  })

  test('listeners who ask the same hear the same, each from when it came', async () => {
    const early = hear(client.listen('*[_type == "shared"]', {}, WITH_WELCOME))
    await early.until(1)
    await client.create({_id: 'shared-1', _type: 'shared'})
    await early.until(2)
    const late = hear(client.listen('*[_type == "shared"]', {}, WITH_WELCOME))
    await late.until(1)
    await Promise.all([2, 3, 4].map((n) => client.create({_id: `shared-${n}`, _type: 'shared'})))
    const ids = (events: unknown[]) => events.slice(1).map((event) => (event as {documentId: string}).documentId)
    const [all, some] = [ids(await early.until(5)), ids(await late.until(4))]
    early.stop()
    await client.create({_id: 'shared-5', _type: 'shared'})
    expect(ids(await late.until(5)).at(-1)).toBe('shared-5')
    late.stop()
    expect(all).toEqual(['shared-1', ...some])
    expect(some.toSorted()).toEqual(['shared-2', 'shared-3', 'shared-4'])
  })

  test('a query that asks who is listening is asked for each', async () => {
    const other = started.client('viewer')
    const query = '*[_type == "mine" && by == identity()]'
    const [mine, theirs] = [client, other].map((one) => hear(one.listen(query, {}, WITH_WELCOME)))
    await Promise.all([mine?.until(1), theirs?.until(1)])
    const {id} = await client.users.getById('me')
    const {id: otherId} = await other.users.getById('me')
    await client.create({_id: 'theirs', _type: 'mine', by: otherId})
    await client.create({_id: 'mine', _type: 'mine', by: id})
    expect((await mine?.until(2))?.[1]).toMatchObject({documentId: 'mine'})
    expect((await theirs?.until(2))?.[1]).toMatchObject({documentId: 'theirs'})
    mine?.stop()
    theirs?.stop()
  })

  test('a query that does not parse ends the stream with an error', async () => {
    const listener = hear(client.listen('*[', {}, WITH_WELCOME))
    expect(await listener.until(1)).toMatchObject([{type: 'error', message: expect.stringMatching(/query/i)}])
  })

  test('a listener that comes back hears what it missed', async () => {
    const {_rev} = await client.create({_id: 'r', _type: 'resumed', n: 0})
    await client.patch('r').set({n: 1}).commit()
    await client.patch('r').set({n: 2}).commit()
    const url = `${started.url}/v1/data/listen/production?enableResume=true&query=${encodeURIComponent('*[_type == "resumed"]')}`
    const read = async (last: string) => {
      const headers = {authorization: `Bearer ${started.token('viewer')}`, 'last-event-id': `${last}#r`}
      const reader = (await fetch(url, {headers})).body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while (reader && !text.includes('"n":2') && !text.includes('event: reset')) text += (await reader.read()).value
      await reader?.cancel()
      return text
    }
    expect((await read(_rev)).match(/event: \w+|"n":\d/g)).toEqual([
      'event: welcomeback',
      'event: mutation',
      '"n":1',
      '"n":1',
      'event: mutation',
      '"n":2',
      '"n":2',
    ])
    expect(await read('unknown')).toContain('event: reset')
  })
})

describe('live events', () => {
  const tagsOf = async (query: string) => {
    const answer = await started.client().fetch(query, {}, {filterResponse: false})
    return answer.syncTags ?? []
  }

  test('a published change carries a tag of every answer it changes, and none of others', async () => {
    await client.create({_id: 'w', _type: 'writer'})
    await client.create({_id: 'book', _type: 'book', by: {_type: 'reference', _ref: 'w'}})
    const reading = await tagsOf('*[_type == "book"]{"by": by->name}')
    const apart = await tagsOf('*[_type == "film"]')
    const listener = hear(started.client().live.events())
    await listener.until(1)
    await client.create({_id: 'drafts.w', _type: 'writer'})
    await client.patch('w').set({name: 'Ann'}).commit()
    const [welcome, message] = (await listener.until(2)) as unknown as LiveEvent[]
    listener.stop()
    expect(welcome).toMatchObject({type: 'welcome', id: expect.any(String)})
    const tags = message?.type === 'message' ? message.tags : []
    expect(tags.some((tag) => reading.includes(tag))).toBe(true)
    expect(tags.some((tag) => apart.includes(tag))).toBe(false)
  })

  test('a change names the queries that saw its document, and not those that saw others of its type', async () => {
    const note = (n: number) => ({_id: `note-${n}`, _type: 'note', slug: {current: `note-${n}`}, in: {_ref: `w-${n}`}})
    const writers = [1, 2, 3].map((n) => ({_id: `w-${n}`, _type: 'writer', name: `Writer ${n}`}))
    const written = client.transaction()
    for (const writer of writers) written.create(writer)
    written.create(note(1)).create(note(2))
    await written.commit()
    const one = await tagsOf('*[_type == "note" && slug.current == "note-1"][0]{in->{name}}')
    const other = await tagsOf('*[_type == "note" && slug.current == "note-2"][0]{in->{name}}')
    const expected = await tagsOf('*[_type == "note" && slug.current == "note-3"][0]')
    const referring = await tagsOf('count(*[references("w-1")])')
    const all = await tagsOf('count(*)')
    const listener = hear(started.client().live.events())
    await listener.until(1)
    await client.patch('note-1').set({title: 'changed'}).commit()
    await client.patch('w-2').set({name: 'changed'}).commit()
    await client.create(note(3))
    const events = (await listener.until(4)) as unknown as LiveEvent[]
    listener.stop()
    const named = (tags: SyncTag[]) =>
      events.slice(1).map((event) => event.type === 'message' && tags.some((tag) => event.tags.includes(tag)))
    expect(named(one)).toEqual([true, false, false])
    expect(named(other)).toEqual([false, true, false])
    expect(named(expected)).toEqual([false, false, true])
    expect(named(referring)).toEqual([true, false, false])
    expect(named(all)).toEqual([true, true, true])
  })

  test('drafts need a token', async () => {
    const response = await fetch(`${started.url}/v1/data/live/events/production?includeDrafts=true`)
    expect(response.status).toBe(401)
  })
})

test('the effects of a change fit the document without its revision, as the Studio applies them', async () => {
  const listener = hear(client.listen('*[_id == "m"]', {}, {...WITH_WELCOME, effectFormat: 'mendoza'}))
  await listener.until(1)
  const {_rev: _first, ...made} = await client.create({_id: 'm', _type: 'note', seo: {title: 'one', text: 'x'}})
  const {_rev: _second, ...changed} = await client.patch('m').set({'seo.title': 'two'}).commit()
  const [, creation, change] = await listener.until(3)
  listener.stop()
  const patches = (event: unknown) => (event as {effects: {apply: never}}).effects.apply
  expect(applyPatch(null, patches(creation))).toEqual(made)
  expect(applyPatch(made, patches(change))).toEqual(changed)
})

test('a listener whose token is revoked hears of no further change, and its stream ends', async () => {
  const token = started.token('viewer')
  const url = `${started.url}/v2025-02-19/data/listen/production?query=${encodeURIComponent('*[_type == "secret"]')}`
  const stream = (await fetch(url, {headers: {authorization: `Bearer ${token}`}})).text()
  await client.create({_id: 'drafts.before', _type: 'secret'})
  revokeToken(started.lake, token)
  await client.create({_id: 'drafts.after', _type: 'secret'})
  const heard = await stream
  expect([heard.includes('drafts.before'), heard.includes('drafts.after')]).toEqual([true, false])
})
