import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
beforeEach(async () => {
  started = await startLake()
  client = started.client('editor', {maxRetries: 0, timeout: 60_000})
  await client.mutate(Array.from({length: 300}, (_, n) => ({create: {_id: `n${n}`, _type: 'note', n}})))
  // The evaluator of slow queries has its copy of the documents, so that what follows takes as long as its query.
  expect(await client.fetch(SLOW)).toHaveLength(50)
}, 60_000)
afterEach(() => started.stop())

/** Every document for each: longer than a transaction may take, and done in good time. The fifty smallest. */
const SLOW = '*[_type == "note" && count(*[n > ^.n || n < -1]) >= 250]{_id}'
/** The same, unless there is a mark. */
const UNMARKED = SLOW.replace('*[', '*[count(*[_type == "mark"]) == 0 && ')

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const count = (type: string) => client.fetch('count(*[_type == $type])', {type})

describe('a mutation whose query takes long', () => {
  test('deletes and changes what it chooses, in one transaction with what stands beside it', async () => {
    const smallest = Array.from({length: 50}, (_, n) => `n${n}`)
    await client
      .transaction([{patch: {query: SLOW, set: {small: true}}}, {create: {_id: 'beside', _type: 'other'}}])
      .commit()
    expect((await client.fetch<string[]>('*[small]._id')).sort()).toEqual([...smallest].sort())
    expect(await count('other')).toBe(1)
    await client.delete({query: SLOW})
    expect(await count('note')).toBe(250)
    expect(await client.fetch('*[_id in $smallest]._id', {smallest})).toEqual([])
  }, 60_000)

  test('lets others read and write meanwhile', async () => {
    let ended = false
    const deleted = client.delete({query: SLOW}).finally(() => {
      ended = true
    })
    await client.create({_id: 'meanwhile', _type: 'other'})
    expect(await client.fetch('*[_id == "meanwhile"][0]._type')).toBe('other')
    expect(ended).toBe(false)
    await deleted
    expect(await count('note')).toBe(250)
  }, 60_000)

  test('chooses anew when somebody wrote what changes the choice', async () => {
    const deleted = client.delete({query: UNMARKED})
    await wait(60)
    await client.create({_id: 'mark', _type: 'mark'})
    await deleted
    const {history} = started.lake.store
    const [, deletion] = history('production', ['n0'])
    const [mark] = history('production', ['mark'])
    // The mark forbids what comes after it.
    expect(deletion?.sequence ?? 0).toBeLessThan(mark?.sequence ?? 0)
    expect(await count('note')).toBe(deletion ? 250 : 300)
  }, 60_000)

  test('is refused when the choice never rests, and nothing of it is stored', async () => {
    let writing = true
    const written = (async () => {
      for (let n = 0; writing; n++) await client.createOrReplace({_id: 'restless', _type: 'note', n: -1, turn: n})
    })()
    const refused = client.delete({query: SLOW})
    await expect(refused).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('changed by others while it was looked for'),
    })
    writing = false
    await written
    expect(await count('note')).toBe(301)
  }, 60_000)

  test('is refused after its time, whatever it asks', async () => {
    const endless = client.delete({query: '*[count(*[count(*[count(*[n > ^.n]) > ^.n]) > ^.n]) > n]'})
    await expect(endless).rejects.toMatchObject({statusCode: 408})
    expect(await count('note')).toBe(300)
  }, 60_000)
})
