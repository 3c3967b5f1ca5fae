import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
  const notes = Array.from({length: 1500}, (_, n) => ({create: {_id: `n${n}`, _type: 'note', word: 'a'.repeat(200)}}))
  await started.client('editor').mutate(notes, {visibility: 'async'})
})
afterAll(() => started.stop())

const status = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error) => error.statusCode,
  )

test.each([
  ['a scan within a scan', '*{"a": *{"b": count(*[word != ^.word])}}', 408],
  ['lookups within lookups', '*[_type == "note"]{"a": *[_type == "note"]{"b": *[_type == "note"]{_id}}}', 408],
  ['a pattern that backtracks', '*[word match "a*a*a*a*b"]', 400],
  ['a pattern made while evaluating', '*[word match string::lower("A*A*A*B")]', 400],
  ['a huge list', `*[_id in [${'"x",'.repeat(5000)}"y"]]`, 400],
])(
  'a caller without a token cannot keep the lake busy with %s',
  async (_name, query, expected) => {
    expect(await status(started.client().fetch(query))).toBe(expected)
  },
  60_000,
)

test('ordinary searches are answered', async () => {
  expect(await started.client().fetch('count(*[word match $word + "*"])', {word: 'aaa'})).toBe(1500)
})
