import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {begunBy} from './process.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeEach(async () => {
  started = await startLake()
  const notes = Array.from({length: 1500}, (_, n) => ({
    create: {_id: `n${n}`, _type: 'note', n, word: 'a'.repeat(200), list: [1, 2, 3, 4, 5, 6, 7, 8, 9]},
  }))
  await started.client('editor').mutate(notes)
})
afterEach(() => started.stop())

/** What editors and sites ask in between: a search and a sitemap have to look at every document. */
const ORDINARY = [
  ['*[_type == "note" && word match $term][0...20]{_id, word}', {term: 'a*'}, 20],
  ['*[_type == "note" && defined(n)]{_id, _updatedAt, "others": count(*[_id == ^._id])}', {}, 1500],
  ['*[_type == "note" && n < 60][count(*[n == ^.n + 1]) == 1][0...20]._id', {}, 20],
] as const

const failure = (work: Promise<unknown>) => work.then(Object, (error) => error)

const DEAR = [
  '*{"a": *{"b": count(*[word != ^.word])}}',
  '*[_type == "note"]{"a": *[_type == "note"]{"b": *[_type == "note"]{_id}}}',
  '*{"a": *}',
  '*[word match "a*a*a*a*b"]',
  `*[0]${'.a'.repeat(5000)}`,
  `*[${Array.from({length: 3000}, () => 'n').join(' && ')}]`,
  '*[0...1000000]{"a": *[0...1000000]{"b": *[0...1000000]}}',
  `*[0]{"x": list}${'{"x": [...x, ...x]}'.repeat(30)}`,
  `*{"x": list[]{"a": ^.list[]{"b": ^.^.list[]{"c": ^.^.^.list[]{"d": ^.^.^.^.list}}}}}`,
  '*[count(*[references(^._id) || word == ^.word]) > 3] | order(count(*[n > ^.n]))',
]

describe('a query that would take long', () => {
  test('keeps nobody waiting: others are answered while twenty of them run', async () => {
    const client = started.client('viewer', {maxRetries: 0})
    let running = 20
    const dear = [...DEAR, ...DEAR].map((query, index) =>
      failure(client.fetch(`${query}${' '.repeat(index)}`)).finally(() => running--),
    )
    let answered = 0
    while (running > 10 && answered < 100) {
      expect(await client.fetch('*[_id == $id][0].n', {id: 'n7'})).toBe(7)
      answered++
    }
    const other = started.client('viewer', {maxRetries: 0, timeout: 60_000})
    for (const [query, params, found] of ORDINARY) expect(await other.fetch(query, params)).toHaveLength(found)
    expect(answered).toBe(100)
    await started.client('editor').create({_id: 'meanwhile', _type: 'other'})
    expect(await client.fetch('count(*[_type == "other"])')).toBe(1)
    await started.client('editor').delete('meanwhile')
    for (const outcome of dear) outcome.catch(() => {})
  }, 120_000)

  test('of strangers, a hundred of them, is refused or given up: who is known is answered, searches and sitemaps too', async () => {
    const stranger = started.client(undefined, {maxRetries: 0, timeout: 120_000})
    const statuses: number[] = []
    for (let n = 0; n < 100; n++)
      void failure(stranger.fetch(`${DEAR[0]}${' '.repeat(n)}`)).then(({statusCode}) => statuses.push(statusCode))
    const editor = started.client('editor', {maxRetries: 0, timeout: 60_000})
    for (const [query, params, found] of ORDINARY) expect(await editor.fetch(query, params)).toHaveLength(found)
    await until(() => statuses.includes(408) && statuses.includes(429))
    expect(new Set(statuses)).toEqual(new Set([408, 429]))
  }, 120_000)

  test('of somebody who is known waits behind those of others: they are answered, he is told to come again', async () => {
    const many = started.client('viewer', {maxRetries: 0, timeout: 120_000})
    const statuses: number[] = []
    for (let n = 0; n < 100; n++)
      void failure(many.fetch(`${DEAR[0]}${' '.repeat(n)}`)).then(({statusCode}) => statuses.push(statusCode))
    await until(() => statuses.includes(429))
    const editor = started.client('editor', {maxRetries: 0, timeout: 60_000})
    for (const [query, params, found] of ORDINARY) expect(await editor.fetch(query, params)).toHaveLength(found)
  }, 120_000)

  test.each(['*{"a": *{"b": *}}', '*{"a": *}'])(
    'with %s as its answer is refused, and the lake goes on',
    async (query) => {
      const error = await failure(started.client('viewer', {maxRetries: 0}).fetch(query))
      expect([400, 408]).toContain(error.statusCode)
      expect(await started.client().fetch('count(*)')).toBe(1500)
    },
    120_000,
  )

  test('to parse, too, does not end the evaluator that answers what is quick', async () => {
    const client = started.client('viewer', {maxRetries: 0, timeout: 60_000})
    const wordy = `*[_type == "note"][0...20]{${Array.from({length: 200}, (_, n) => `"n${n}": n`)}}`
    expect(await client.fetch(wordy)).toHaveLength(20)
    const begun = begunBy(process.pid)
    expect(begun).not.toEqual([])
    await failure(client.fetch(`*[0]${'.a'.repeat(40_000)}`))
    expect(begunBy(process.pid)).toEqual(expect.arrayContaining(begun))
    expect(await client.fetch(wordy)).toHaveLength(20)
  }, 120_000)

  test('sees what was written just before it was asked', async () => {
    const editor = started.client('editor')
    // The whole dataset for each of many documents: the evaluator of short queries gives it up.
    const dear =
      '{"n": count(*[n < 400 || _type == "more"]{"a": count(*[n > ^.n])}), "words": *[_id == "n1"][0].word, "more": count(*[_type == "more"])}'
    for (let round = 1; round <= 5; round++) {
      await editor
        .transaction()
        .patch('n1', {set: {word: `round ${round}`}})
        .create({_type: 'more'})
        .commit()
      expect(await editor.fetch(dear)).toEqual({n: 400 + round, words: `round ${round}`, more: round})
    }
    await editor.delete({query: '*[_type == "more"]'})
    expect(await editor.fetch(dear)).toMatchObject({n: 400, more: 0})
  }, 120_000)
})

async function until(done: () => boolean) {
  for (let i = 0; i < 6000 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}
