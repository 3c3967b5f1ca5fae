import {existsSync, readFileSync} from 'node:fs'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {lakeProcess} from './process.ts'

const DOCUMENTS = 2000

// A process of its own: whatever keeps the lake busy shall not keep the test from telling.
const lake = lakeProcess({LAKE_ENFORCE_RULES: 'false'})
let client: SanityClient
beforeAll(async () => {
  await lake.start()
  client = lake.client().withConfig({timeout: 60_000})
  const parts = Array.from({length: 40}, (_, n) => ({_key: `k${n}`, _type: 'part', text: `skin ${n}`, marks: []}))
  const other = (n: number) => ({_ref: `n${(n * 7) % DOCUMENTS}`, _weak: true})
  const notes = Array.from({length: DOCUMENTS}, (_, n) => ({
    create: {_id: `n${n}`, _type: 'note', n, word: 'a'.repeat(200), other: other(n), parts},
  }))
  for (let from = 0; from < DOCUMENTS; from += 500)
    await client.mutate(notes.slice(from, from + 500), {returnDocuments: false})
}, 120_000)
afterAll(() => lake.remove())

/** Quick to evaluate, for the same documents stand in them again and again; as JSON most have billions of characters. */
const HUGE = [
  '*{"a": *}',
  '*[0...50]{"a": *{"b": *}}',
  '{"a": *, "b": *}{"c": [a, b, a, b]}{"d": [c, c, c, c]}{"e": [d, d, d, d]}{"f": [e, e, e, e]}',
  '*[_type == "note"] | order(n desc) {..., "a": *[_type == "note"] | order(n)}',
]
const SLOW = [
  '*{"a": *{"b": *{"c": *}}}',
  '*[count(*[other->word != ^.word && other->other->n > 3]) > 3]',
  '*[parts[].text match "*a*a*a*a*b*" || word match "a*a*a*a*a*b"]',
  `*[0]${'.a'.repeat(20_000)}`,
]
const QUERIES = [...HUGE, ...SLOW, ...HUGE, ...SLOW, ...HUGE]

/** A text of 200 million letters, whose letters are then wanted one by one: too much for any memory, at once. */
const DOUBLED = `{"x": *[0].word}${'{"x": x + x}'.repeat(20)}{"x": string::split(x, "")}`
/** Parsing it takes minutes. */
const LONG = `[${'1,'.repeat(120_000)}1]`
/** Begins where the text was doubled. */
const AFTER = `count(*{"x": [n]}${'{"x": [...x, ...x]}'.repeat(5)})`

const REFUSED = /ask for (fewer fields|less)|nested too deeply/
/** Whether a process runs; one that has ended may stand in the list until somebody takes note. */
const runs = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/State:\tZ/.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
async function until(done: () => boolean) {
  for (let round = 0; round < 500 && !done(); round++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(done()).toBe(true)
}
const failure = (work: Promise<unknown>) => work.then(Object, (error) => error)

test('a query that looks at no clock ends with the lake, even one that is killed', async () => {
  const other = lakeProcess()
  await other.start()
  void failure(other.client().fetch(LONG))
  await until(() => other.begun().length > 0)
  const begun = other.begun()
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(begun.filter(runs)).toHaveLength(1)
  await other.kill()
  await until(() => !begun.some(runs))
  await other.remove()
}, 60_000)

describe('queries whose answers have no end', () => {
  test('are answered or refused with what to do, while simple ones are answered at once, in little memory', async () => {
    let ended = 0
    const asked = QUERIES.map((query, index) =>
      failure(client.fetch(`${query}${' '.repeat(index)}`)).finally(() => ended++),
    )
    for (let n = 0; n < 50; n++) expect(await client.fetch('*[_id == $id][0].n', {id: `n${n}`})).toBe(n)
    expect(ended).toBeLessThan(asked.length)
    for (const outcome of await Promise.all(asked))
      if (outcome instanceof Error) expect(outcome.message).toMatch(REFUSED)
    expect(lake.megabytes()).toBeLessThan(2500)
    expect(await client.fetch('count(*)')).toBe(DOCUMENTS)
  }, 300_000)

  test.each(HUGE)(
    'are refused, also with source maps: %s',
    async (query) => {
      for (const resultSourceMap of [false, true]) {
        const error = await failure(client.fetch(query, {}, {resultSourceMap}))
        expect(error.message).toMatch(REFUSED)
        expect([400, 408]).toContain(error.statusCode)
      }
    },
    120_000,
  )

  test.each(['editor', 'stranger'])(
    'or whose making has none, in a single step that nothing can stop, end no more than themselves: by a %s',
    async (who) => {
      const pid = lake.pid()
      const asking = who === 'stranger' ? client.withConfig({token: undefined}) : client
      const error = await failure(asking.fetch(DOUBLED))
      expect(error.message).toMatch(REFUSED)
      expect([400, 408]).toContain(error.statusCode)
      expect(await client.fetch('count(*)')).toBe(DOCUMENTS)
      expect(lake.pid()).toBe(pid)
      expect(await asking.fetch(AFTER)).toBe(DOCUMENTS)
    },
    120_000,
  )

  test('can be named by a mutation, which asks for their ids alone', async () => {
    await client.patch({query: '*[n < 3]{_id, "a": *}'}).set({found: true}).commit({returnDocuments: false})
    expect(await client.fetch('count(*[found])')).toBe(3)
  })
})
