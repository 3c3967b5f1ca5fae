import {beforeEach, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import type {Doc} from '#sanity/lake/context.ts'
import {encode} from '#sanity/lake/encode.ts'
import {answer} from '#sanity/lake/groq.ts'
import {createMemory} from '#sanity/lake/view.ts'
import {changes, datasetOf, lists, params, queries, searches, stamped} from './generated.ts'

const surroundings = {now: new Date(0), identity: 'me', projectId: 'local', dataset: 'production'}

/** How many answers had something in them: two engines that both find nothing show little. */
let found = 0
beforeEach(() => {
  found = 0
})

/** Whether an answer, as JSON, has a row, a value or a number above none. */
function hasSomething(json: string): boolean {
  const value: unknown = JSON.parse(json)
  if (Array.isArray(value)) return value.length > 0
  if (typeof value !== 'object' || value === null) return Boolean(value)
  return Object.values(value).some((part) => hasSomething(JSON.stringify(part)))
}

/** Asks both engines about the same documents. */
function equalsGroqJs(documents: Doc[], generated: fc.Arbitrary<string>) {
  const byId = new Map(documents.map((doc) => [doc._id, doc]))
  // groq-js by itself looks for each referenced document from the first one on, which takes hours.
  const dereference = async ({_ref}: {_ref: string}) => byId.get(_ref)
  const view = createMemory(documents).view('raw', false)
  return fc.asyncProperty(generated, params, async (query, drawn) => {
    const given = {...drawn} // groq-js wants objects that inherit
    const value = await evaluate(parse(query, {params: given}), {dataset: documents, params: given, dereference})
    const expected = JSON.stringify((await value.get()) ?? null)
    if (hasSomething(expected)) found++
    expect(JSON.stringify(answer(view, query, given, surroundings).result)).toBe(expected)
    expect(JSON.stringify(answer(view, query, given, surroundings, 'keyed').result)).toBe(expected)
  })
}

/** More documents than are sorted anew, of which most refer to one topic. */
const CROWD = datasetOf(900, 3).map((doc, n) =>
  doc._type === 'article' && n % 7 ? {...doc, also: [{_ref: 'topic-2'}, {_ref: 'section-1'}]} : doc,
)
const OF_A_CROWD = [
  '*[_type == "article" && references("topic-2")] | order(date desc)[0...4]{_id, date}',
  '*[_type == "article" && (references("topic-2") || references($id))] | order(n)[2..6]{_id, n}',
  '*[_type == "topic"]{"near": *[_type == "article" && references(^._id)] | order(date desc)[0...9]._id}',
  '*[_type == "topic"]{"near": *[_type == "article" && (references(^._id) || references(^.parent._ref))] | order(date)[3...9]._id}',
  '*[_id in ["article-1", "article-2", "article-3"]]{"kin": *[_type == "article" && references(^.also[]._ref)] | order(date, n desc)[0...9]{_id, n}}',
  '*[_type == "article" && references("topic-2") && section->name == "Section 1"] | order(date desc)[0...3]._id',
  '*[_type == "article" && "topic-2" in also[]._ref && n == 1] | order(date desc)[0...3]._id',
]

test('answers to 1,000 generated queries are those of plain groq-js, in the same order', async () => {
  await fc.assert(equalsGroqJs(datasetOf(60, 1), queries), {numRuns: 1000, seed: 1})
  expect(found).toBeGreaterThan(650)
}, 300_000)

test('so are those to 100 lists over more documents than are sorted anew', async () => {
  await fc.assert(equalsGroqJs(datasetOf(800, 2), lists), {numRuns: 100, seed: 2})
  expect(found).toBeGreaterThan(65)
}, 300_000)

test.each(OF_A_CROWD)(
  'so are those to what most documents refer to: %s',
  async (query) => {
    await fc.assert(equalsGroqJs(CROWD, fc.constant(query)), {numRuns: 2, seed: 4})
    expect(found).toBe(2)
  },
  300_000,
)

test('so are those to 300 searches and lists, with scores and without, while documents change', async () => {
  const memory = createMemory(datasetOf(60, 3))
  const view = memory.view('raw', false)
  const changing = fc.oneof({weight: 3, arbitrary: searches}, lists)
  const equal = fc.asyncProperty(changing, params, changes, async (query, drawn, {n, fields}) => {
    const id = `article-${n}`
    memory.apply([{before: view.get(id), after: fields && stamped(id, 'article', fields)}])
    const given = {...drawn}
    const documents = view.list('all')
    const dereference = async ({_ref}: {_ref: string}) => documents.find(({_id}) => _id === _ref)
    const value = await evaluate(parse(query, {params: given}), {dataset: documents, params: given, dereference})
    const expected = JSON.stringify((await value.get()) ?? null)
    if (hasSomething(expected)) found++
    const {result} = answer(view, query, given, surroundings)
    expect(JSON.stringify(result)).toBe(expected)
    expect(encode(result, 1_000_000)).toBe(expected)
    expect(JSON.stringify(answer(view, query, given, surroundings, 'keyed').result)).toBe(expected)
  })
  await fc.assert(equal, {numRuns: 300, seed: 3})
  expect(found).toBeGreaterThan(150)
}, 300_000)
