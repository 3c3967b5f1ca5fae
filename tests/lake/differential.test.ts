import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import type {Doc} from '#sanity/lake/context.ts'
import {answer} from '#sanity/lake/groq.ts'
import {createMemory} from '#sanity/lake/view.ts'
import {datasetOf, lists, params, queries} from './generated.ts'

const surroundings = {now: new Date(0), identity: 'me', projectId: 'local', dataset: 'production'}

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
    expect(JSON.stringify(answer(view, query, given, surroundings).result)).toBe(expected)
    expect(JSON.stringify(answer(view, query, given, surroundings, 'keyed').result)).toBe(expected)
  })
}

test('answers to 1,000 generated queries are those of plain groq-js, in the same order', async () => {
  await fc.assert(equalsGroqJs(datasetOf(60, 1), queries), {numRuns: 1000, seed: 1})
}, 300_000)

test('so are those to 100 lists over more documents than are sorted anew', async () => {
  await fc.assert(equalsGroqJs(datasetOf(800, 2), lists), {numRuns: 100, seed: 2})
}, 300_000)
