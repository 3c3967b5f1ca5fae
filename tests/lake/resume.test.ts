import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from './start.ts'
import {type Unsteady, unsteady} from './unsteady.ts'

let started: StartedLake
let network: Unsteady
let writer: SanityClient
beforeAll(async () => {
  started = await startLake()
  network = await unsteady(started.url)
  writer = started.client('editor', {perspective: 'raw'})
  await writer.create({_id: 'before', _type: 'note'})
})
afterAll(async () => {
  await network.stop()
  await started.stop()
})

type Told = {type: string; documentId?: string; result?: {n?: number}; transition?: string}

/** A listener of the real client that reaches the lake by the bad network. */
function listener(query: string) {
  const told: Told[] = []
  let changed = () => {}
  const reader = started.client('viewer', {apiHost: network.url, perspective: 'raw'})
  const events = ['welcome', 'welcomeback', 'reset', 'mutation'] as const
  const subscription = reader.listen(query, {}, {events: [...events], enableResume: true}).subscribe((event) => {
    told.push(event as Told)
    changed()
  })
  const until = async (done: (told: Told[]) => boolean) => {
    while (!done(told)) await new Promise<void>((resolve) => (changed = resolve))
  }
  return {told, until, stop: () => subscription.unsubscribe()}
}

const count = (told: Told[], ...types: string[]) => told.filter(({type}) => types.includes(type)).length

test('a listener whose connection is cut again and again hears of every change once, in order', async () => {
  const counting = listener('*[_type == "counted"]')
  const quiet = listener('*[_type == "late"]')
  const welcomed = (times: number) =>
    Promise.all([counting, quiet].map(({until}) => until((told) => count(told, 'welcome', 'welcomeback') >= times)))
  await welcomed(1)

  const wanted: string[] = []
  const write = async (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      // Two documents a transaction: a cut may come between them.
      const both = ['a', 'b'].map((name) => ({createOrReplace: {_id: `${name}${n % 3}`, _type: 'counted', n}}))
      await writer.mutate(both)
      wanted.push(`a${n % 3}:${n}`, `b${n % 3}:${n}`)
    }
  }
  // Cut in the middle of an event, while nothing was heard by the other; then between events; then while writing.
  await write(0, 3)
  await counting.until((told) => count(told, 'mutation') === 6)
  network.cutAfter(700)
  await write(3, 8)
  network.cut()
  await writer.create({_id: 'late', _type: 'late'})
  await write(8, 10)
  await welcomed(2)
  const writing = write(10, 20)
  network.cut()
  await writing
  await welcomed(3)

  const changes = (told: Told[]) =>
    told.filter(({type}) => type === 'mutation').map(({documentId, result}) => `${documentId}:${result?.n}`)
  await counting.until((told) => count(told, 'mutation') >= wanted.length)
  await quiet.until((told) => count(told, 'mutation') >= 1)
  expect(changes(counting.told)).toEqual(wanted)
  expect(changes(quiet.told)).toEqual(['late:undefined'])
  for (const {told} of [counting, quiet])
    expect(told.map(({type}) => type).filter((type) => type !== 'mutation')).toEqual([
      'welcome',
      'welcomeback',
      'welcomeback',
    ])
  counting.stop()
  quiet.stop()
})

test('a listener that was away for more than is kept is told to start again', async () => {
  const url = `${started.url}/v1/data/listen/production?enableResume=true&query=${encodeURIComponent('*[_type == "many"]')}`
  const first = await writer.create({_id: 'many', _type: 'many'})
  const mutations = Array.from({length: 1001}, (_, n) => ({patch: {id: 'many', set: {n}}}))
  for (const mutation of mutations) started.lake.commit('production', [mutation], {author: AUTHOR})
  const headers = {authorization: `Bearer ${started.token('viewer')}`, 'last-event-id': `${first._rev}#many`}
  const reader = (await fetch(url, {headers})).body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader && !/\n\n.*\n\n/s.test(text)) text += (await reader.read()).value
  await reader?.cancel()
  expect(text).toContain('event: reset')
})

const AUTHOR = {id: 'me', name: 'Me', email: '', role: 'editor', provider: 'local'} as const
