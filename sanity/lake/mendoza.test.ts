import {expect, test} from '@jest/globals'
import {applyPatch, type RawPatch} from 'mendoza'
import {mendozaPatch} from './mendoza.ts'

const doc = {_id: 'a', title: 'one', tags: ['x'], seo: {title: 's', deep: {n: 1, gone: true}}, gone: 1}

test.each([
  ['a change of text', doc, {...doc, title: 'two'}],
  ['a change deep inside', doc, {...doc, seo: {title: 's', deep: {n: 2}}}],
  ['an added and a removed field', {a: 1, b: 2}, {b: 2, c: 3}],
  ['a changed list', doc, {...doc, tags: ['x', 'y']}],
  ['an object in place of text', {a: 'x'}, {a: {b: 1}}],
  ['a creation', null, doc],
  ['a deletion', doc, null],
  ['nothing', doc, doc],
])('%s is encoded so that the official decoder follows it there and back', (_name, from, to) => {
  expect(applyPatch(from, mendozaPatch(from, to) as RawPatch)).toEqual(to)
  expect(applyPatch(to, mendozaPatch(to, from) as RawPatch)).toEqual(from)
})

test('only what changed is written down', () => {
  expect(JSON.stringify(mendozaPatch(doc, {...doc, seo: {...doc.seo, title: 't'}}))).toBe('[1,10,2,17,"t","title",15]')
})
