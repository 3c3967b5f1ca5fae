import {expect, test} from '@jest/globals'
import type {Doc} from './context.ts'
import {patchDocument, withArrayKeys} from './mutation.ts'

const doc = frozen<Doc>({
  _id: 'a',
  _type: 'note',
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  n: 1,
  text: 'The cat',
  list: [{_key: 'x', v: 1}],
  seo: {title: 't', deep: {a: 1}},
})

test.each([
  ['set', {set: {'seo.deep.a': 2, n: 3}}, {seo: {title: 't', deep: {a: 2}}, n: 3}],
  ['set a missing path', {set: {'made.here': 2}}, {made: {here: 2}}],
  ['setIfMissing', {setIfMissing: {n: 9, made: {}}}, {n: 1, made: {}}],
  ['merge', {merge: {seo: {deep: {b: 2}}, n: 4}}, {seo: {title: 't', deep: {a: 1, b: 2}}, n: 4}],
  ['unset by key', {unset: ['list[_key=="x"]']}, {list: []}],
  ['unset of nothing', {unset: ['_empty_action_guard_pseudo_field_']}, {n: 1}],
  ['inc', {inc: {n: 2, 'list[0].v': 1}}, {n: 3, list: [{_key: 'x', v: 2}]}],
  ['dec', {dec: {n: 2}}, {n: -1}],
  ['insert before', {insert: {before: 'list[0]', items: ['y']}}, {list: ['y', {_key: 'x', v: 1}]}],
  ['insert after', {insert: {after: 'list[-1]', items: ['y', 'z']}}, {list: [{_key: 'x', v: 1}, 'y', 'z']}],
  ['insert replace', {insert: {replace: 'list[_key=="x"]', items: ['y']}}, {list: ['y']}],
  ['diffMatchPatch', {diffMatchPatch: {text: '@@ -1,7 +1,7 @@\n The \n-cat\n+dog\n'}}, {text: 'The dog'}],
])('%s changes a copy', (_name, patch, changed) => {
  expect(patchDocument(doc, patch)).toMatchObject(changed)
})

test('a path that means nothing is refused as a bad request', () => {
  expect(() => patchDocument(doc, {set: {'list[?(@.x=1)]': 1}})).toThrow(expect.objectContaining({status: 400}))
})

test('array keys are given at every depth, and kept where they are', () => {
  expect(withArrayKeys({list: [{_key: 'k', inner: [{}]}, 1]}, () => 'made')).toEqual({
    list: [{_key: 'k', inner: [{_key: 'made'}]}, 1],
  })
})

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
