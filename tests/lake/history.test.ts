import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let client: SanityClient
let revisions: string[]
beforeAll(async () => {
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++))
  started = await startLake({now})
  client = started.client('editor')
  const first = await client.create({_id: 'a', _type: 'note', text: 'one', list: [{_key: 'k', n: 1}]})
  const second = await client.patch('a').set({text: 'two', 'list[0].n': 2}).commit()
  const third = await client.delete('a')
  revisions = [first._rev, second._rev, third.transactionId]
})
afterAll(() => started.stop())

type Line = {id: string; author: string; effects: Record<string, {apply: never; revert: never}>; mutations?: unknown[]}
const log = async (search: string): Promise<Line[]> => {
  const headers = {authorization: `Bearer ${started.token('viewer')}`}
  const response = await fetch(`${started.url}/v1/data/history/production/transactions/a?${search}`, {headers})
  return (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
const at = async (search: string) =>
  (await client.request({url: `/data/history/production/documents/a?${search}`})).documents

describe('history', () => {
  test('lists the transactions of a document, oldest first, as lines of JSON', async () => {
    const lines = await log('effectFormat=mendoza')
    expect(lines.map(({id}) => id)).toEqual(revisions)
    expect(lines[0]).toMatchObject({
      author: expect.stringMatching(/^robot-/),
      documentIDs: ['a'],
      mutations: [{create: {}}],
    })
  })

  test('its effects lead from nothing to each state and back', async () => {
    const lines = await log('effectFormat=mendoza&excludeContent=true')
    const states: unknown[] = []
    for (const {effects} of lines) states.push(applyPatch(states.at(-1) ?? null, effects.a?.apply as never))
    expect(states.slice(0, 2)).toMatchObject([{text: 'one'}, {text: 'two', list: [{_key: 'k', n: 2}]}])
    expect(states[2]).toBeNull()
    const back = applyPatch(null, lines[2]?.effects.a?.revert as never)
    expect(back).toMatchObject({text: 'two'})
    expect([states[0], back].some((state) => Object.hasOwn(state as object, '_rev'))).toBe(false)
    expect(lines[0]).not.toHaveProperty('mutations')
  })

  test('answers in reverse, from and to a transaction, and no more than asked', async () => {
    const [first, second, third] = revisions
    const listed = async (search: string) => (await log(search)).map(({id}) => id)
    expect(await listed('reverse=true&limit=2')).toEqual([third, second])
    expect(await listed(`fromTransaction=${second}`)).toEqual([second, third])
    expect(await listed(`toTransaction=${first}`)).toEqual([first])
  })

  test('gives a document as it was at a revision, at a time, or last', async () => {
    expect(await at(`revision=${revisions[0]}`)).toMatchObject([{text: 'one', _rev: revisions[0]}])
    expect(await at(`revision=${revisions[2]}`)).toEqual([])
    expect(await at('lastRevision=true')).toMatchObject([{text: 'two', _rev: revisions[1]}])
    const [{_updatedAt}] = await at(`revision=${revisions[1]}`)
    expect(await at(`time=${_updatedAt}`)).toMatchObject([{text: 'two'}])
  })

  test('of what an import brought, with much else at a time, begins with that, and gives it back', async () => {
    const ids = Array.from({length: 60}, (_, index) => `imported-${index}`)
    const {transactionId} = await client.mutate(
      ids.map((_id) => ({createOrReplace: {_id, _type: 'note', text: 'as imported'}})),
      {returnDocuments: false, returnFirst: false},
    )
    await client.create({_id: 'drafts.imported-7', _type: 'note', text: 'edited'})
    await client.action({
      actionType: 'sanity.action.document.publish',
      publishedId: 'imported-7',
      draftId: 'drafts.imported-7',
    })
    const states = `/data/history/production/documents/imported-7,drafts.imported-7?revision=${transactionId}`
    const {documents} = await client.request({url: states})
    expect(documents).toMatchObject([{_id: 'imported-7', _rev: transactionId, text: 'as imported'}])
    await client.delete({query: '*[_id in $ids]', params: {ids}})
  })

  test('is closed to strangers', async () => {
    expect((await fetch(`${started.url}/v1/data/history/production/documents/a`)).status).toBe(401)
    expect((await fetch(`${started.url}/v1/data/history/production/transactions/a`)).status).toBe(401)
  })
})

describe('export', () => {
  test('gives every document as a line of JSON; strangers get the published ones', async () => {
    await client.create({_id: 'b', _type: 'note'})
    await client.create({_id: 'drafts.b', _type: 'note'})
    const ids = async (headers: Record<string, string>) =>
      (await (await fetch(`${started.url}/v1/data/export/production`, {headers})).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)._id)
    expect(await ids({authorization: `Bearer ${started.token('viewer')}`})).toEqual(['b', 'drafts.b'])
    expect(await ids({})).toEqual(['b'])
  })
})
