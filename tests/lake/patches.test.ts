import {afterAll, beforeAll, expect, test} from '@jest/globals'
import type {PatchOperations} from '@sanity/client'
import {Mutation} from '@sanity/mutator'
import fc from 'fast-check'
import {PATCH_EXAMPLES} from './patch-examples.ts'
import {type StartedLake, startLake} from './start.ts'

let started: StartedLake
beforeAll(async () => {
  started = await startLake()
})
afterAll(() => started.stop())

test.each(PATCH_EXAMPLES)(
  '$name: the published example does over HTTP what it says',
  async ({before, patch, after}) => {
    const client = started.client('editor', {maxRetries: 0})
    await client.createOrReplace({_id: 'example', _type: 'note', ...before})
    const patches = [patch].flat().map((operations) => ({patch: {id: 'example', ...operations}}))
    await client.mutate(patches)
    const {_id, _type, ...fields} = bare({...(await client.getDocument('example'))})
    expect(fields).toEqual(after)
  },
)

const START = {
  title: 'gut and skin',
  count: 3,
  nested: {a: {b: [1, 2, 3]}, text: 'deep'},
  tags: ['a', 'b', 'c', 'd'],
  blocks: [
    {_key: 'k1', text: 'one', marks: ['em']},
    {_key: 'k2', text: 'two', n: 2},
    {_key: 'k3', text: 'three', inner: [{_key: 'i1', n: 1}]},
  ],
}

const PATHS = [
  ...['title', 'count', 'nested.a.b', 'nested.a.b[1]', 'nested.new.field', 'tags[0]', 'tags[-1]', 'tags[1:3]'],
  ...['blocks[_key=="k2"].text', 'blocks[_key=="k3"].inner[_key=="i1"].n', 'blocks[].text', 'blocks[n==2]', '..text'],
  ...['blocks[_key=="none"].text', 'tags[9]', 'missing', 'blocks[0]["text"]', 'nested["a"].b[0:2]', 'tags[0,2]'],
]
const value = fc.constantFrom<unknown>('new', 7, null, true, ['x'], {deep: [1]}, '')
const path = fc.constantFrom(...PATHS)
const field = fc.dictionary(path, value, {minKeys: 1, maxKeys: 2, noNullPrototype: true})
const place = fc.constantFrom('tags[-1]', 'tags[0]', 'tags[1:3]', 'blocks[_key=="k2"]', 'nested.a.b[-1]', 'blocks[-1]')
const items = fc.array(fc.constantFrom<unknown>('x', {_key: 'n', text: 'new'}, 4), {maxLength: 2})

const operation: fc.Arbitrary<PatchOperations> = fc.oneof(
  field.map((set) => ({set})),
  field.map((setIfMissing) => ({setIfMissing})),
  fc.array(path, {minLength: 1, maxLength: 2}).map((unset) => ({unset})),
  fc.integer({min: -5, max: 5}).map((by) => ({inc: {count: by, 'nested.a.b[0]': by}})),
  fc.integer({min: -5, max: 5}).map((by) => ({dec: {count: by, 'blocks[_key=="k2"].n': by}})),
  fc.tuple(place, items).map(([before, items]) => ({insert: {before, items}})),
  fc.tuple(place, items).map(([after, items]) => ({insert: {after, items}})),
  fc.tuple(place, items).map(([replace, items]) => ({insert: {replace, items}})),
  fc.constant({diffMatchPatch: {title: '@@ -1,7 +1,8 @@\n gut\n+s\n  an\n'}}),
)

/** What @sanity/mutator makes of the document; null when it refuses. */
function expected(patch: object): object | null {
  try {
    const mutation = new Mutation({mutations: [{patch: {id: 'doc', ...patch}}]} as never)
    return mutation.apply({_id: 'doc', _type: 'note', ...structuredClone(START)} as never)
  } catch {
    return null
  }
}

const bare = ({_rev, _createdAt, _updatedAt, ...fields}: Record<string, unknown>) => JSON.parse(JSON.stringify(fields))

test('200 generated patches do over HTTP what @sanity/mutator does', async () => {
  const client = started.client('editor', {maxRetries: 0})
  const property = fc.asyncProperty(operation, async (patch) => {
    await client.createOrReplace({_id: 'doc', _type: 'note', ...START})
    const wanted = expected(patch)
    const done = await client
      .patch('doc', patch)
      .commit<Record<string, unknown>>()
      .catch(() => null)
    expect(done && bare(done)).toEqual(wanted && bare(wanted as Record<string, unknown>))
  })
  await fc.assert(property, {numRuns: 200, seed: 3})
}, 120_000)
