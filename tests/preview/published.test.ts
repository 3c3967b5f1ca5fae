import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {allPublished} from '#sanity/preview/published.ts'
import {type StartedLake, startLake} from '../lake/start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
  const names = Array.from({length: 1200}, (_, index) => `note-${index}`)
  const editor = started.client('editor')
  await editor.mutate(names.map((_id) => ({create: {_id, _type: 'note', text: 'as it was'}})))
  await editor.create({_id: 'drafts.note-1', _type: 'note', text: 'drafted'})
})
afterAll(() => started.stop())

/** What is published, and the ids of whatever was asked for whole. */
async function looked(): Promise<{texts: unknown[]; asked: string[]}> {
  const client = started.client('viewer')
  const asked: string[] = []
  const listening = new Proxy(client, {
    get: (of, name) =>
      name === 'fetch'
        ? (groq: string, params: {ids?: string[]}, options: object) => {
            asked.push(...(params.ids ?? []))
            return of.fetch(groq, params, options)
          }
        : Reflect.get(of, name),
  })
  const found = await allPublished(listening as SanityClient)
  return {texts: ['note-0', 'note-1', 'note-2', 'note-new'].map((id) => found.get(id)?.text), asked}
}

test('all that is published is read once; after that, of each look, what has changed alone', async () => {
  const first = await looked()
  expect([first.texts, first.asked.length]).toEqual([['as it was', 'as it was', 'as it was', undefined], 1200])
  expect((await looked()).asked).toEqual([])
  const editor = started.client('editor')
  await editor.patch('note-0').set({text: 'as it is'}).commit()
  await editor.delete('note-2')
  await editor.create({_id: 'note-new', _type: 'note', text: 'new'})
  await editor.patch('drafts.note-1').set({text: 'drafted anew'}).commit()
  expect(await looked()).toEqual({
    texts: ['as it is', 'as it was', undefined, 'new'],
    asked: ['note-0', 'note-new'],
  })
})
