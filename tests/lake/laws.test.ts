import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
let editor: SanityClient
beforeAll(async () => {
  started = await startLake()
  editor = started.client('editor', {perspective: 'raw', maxRetries: 0})
})
afterAll(() => started.stop())

type Fields = {n: number; text?: string}
type State = Map<string, Fields>
type Step = {kind: string; id: string; n: number; stale: boolean}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('create', 'createOrReplace', 'createIfNotExists', 'createIfNotExists', 'delete', 'set', 'inc'),
  id: fc.constantFrom('a', 'b', 'drafts.a'),
  n: fc.nat(9),
  // Says the revision that the document should have, and sometimes says a wrong one.
  stale: fc.nat(9).map((one) => one === 0),
})
const transactions = fc.array(
  fc.record({steps: fc.array(step, {minLength: 1, maxLength: 4}), dryRun: fc.nat(4).map((one) => one === 0)}),
  {minLength: 3, maxLength: 10},
)

/** What a transaction should do, by the rules of mutations alone; null where it should be refused. */
function expected(state: State, steps: Step[]): State | null {
  const next = new Map(state)
  for (const {kind, id, n, stale} of steps) {
    const there = next.get(id)
    if (kind === 'create' && there) return null
    if (kind === 'delete') next.delete(id)
    else if (kind === 'set' || kind === 'inc') {
      if (!there || stale) return null
      next.set(id, kind === 'set' ? {...there, text: `set ${n}`} : {...there, n: there.n + n})
    } else if (kind !== 'createIfNotExists' || !there) next.set(id, {n})
  }
  return next
}

function mutationOf({kind, id, n, stale}: Step): object {
  const ifRevisionID = stale ? {ifRevisionID: 'long-gone'} : {}
  if (kind === 'delete') return {delete: {id}}
  if (kind === 'set') return {patch: {id, set: {text: `set ${n}`}, ...ifRevisionID}}
  if (kind === 'inc') return {patch: {id, inc: {n}, ...ifRevisionID}}
  return {[kind]: {_id: id, _type: 'note', n}}
}

type Stored = Record<string, unknown> & {_id: string; _rev: string; _createdAt: string; _updatedAt: string}

/** A dataset of its own for each run. */
function dataset(name: string) {
  const client = editor.withConfig({dataset: name})
  return {
    commit: (steps: Step[], dryRun: boolean): Promise<{transactionId: string; results: {document: Stored | null}[]}> =>
      client.request({
        url: `/data/mutate/${name}?returnDocuments=true&dryRun=${dryRun}`,
        method: 'POST',
        body: {mutations: steps.map(mutationOf)},
      }),
    stored: async () => new Map((await client.fetch<Stored[]>('*')).map((doc) => [doc._id, doc])),
    at: async (id: string, revision: string): Promise<Stored | undefined> =>
      (await client.request({url: `/data/history/${name}/documents/${id}?revision=${revision}`})).documents[0],
    history: async (): Promise<{id: string; documentIDs: string[]}[]> => {
      const url = `/data/history/${name}/transactions/a,b,drafts.a?excludeContent=true`
      const text: string | undefined = await client.request({url, headers: {accept: 'text/plain'}})
      return (text ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    },
  }
}

const bare = (docs: Map<string, Stored>): State =>
  new Map(
    [...docs].map(([id, {_id, _type, _rev, _createdAt, _updatedAt, ...fields}]) => [id, fields as unknown as Fields]),
  )

test('generated transactions do what mutations mean, whole or not at all; the history leads to each state', async () => {
  let run = 0
  const seen = {kept: 0, refused: 0, dry: 0}
  const property = fc.asyncProperty(transactions, async (list) => {
    const {commit, stored, at, history} = dataset(`laws-${run++}`)
    let state: State = new Map()
    const revisions: {id: string; documents: Map<string, Stored>}[] = []
    for (const {steps, dryRun} of list) {
      const before = await stored()
      const wanted = expected(state, steps)
      const done = await commit(steps, dryRun).catch(() => null)
      expect(done !== null).toBe(wanted !== null)
      const now = await stored()
      if (!done || !wanted || dryRun) {
        seen[dryRun ? 'dry' : 'refused']++
        expect(now).toEqual(before)
        continue
      }
      seen.kept++
      state = wanted
      expect(bare(now)).toEqual(state)
      for (const [id, doc] of now) {
        const old = before.get(id)
        if (old && JSON.stringify(old) === JSON.stringify(doc)) continue
        // Whatever changed carries the transaction as its revision.
        expect(doc._rev).toBe(done.transactionId)
        expect(doc._createdAt <= doc._updatedAt).toBe(true)
      }
      if (now.size || before.size) revisions.push({id: done.transactionId, documents: now})
    }
    const told = await history()
    const written = revisions.filter(({id}) => told.some((transaction) => transaction.id === id))
    expect(told.map(({id}) => id)).toEqual(written.map(({id}) => id))
    for (const {id, documents} of written) {
      const touched = told.find((transaction) => transaction.id === id)?.documentIDs ?? []
      for (const document of touched) {
        const then = documents.get(document)
        if (then) expect(await at(document, id)).toEqual(then)
      }
    }
  })
  await fc.assert(property, {numRuns: 20, seed: 6})
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5)
}, 180_000)
