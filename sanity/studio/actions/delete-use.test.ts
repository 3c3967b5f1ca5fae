import {expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {lookUpIn} from '#sanity/content/rules/dataset.ts'
import {isFree, isHeld, usesOf} from './delete-use.ts'

const ref = (_ref: string, more = {}) => ({_type: 'reference', _key: _ref, _ref, ...more})

const claim = {_id: 'claim', _type: 'claim', statement: 'Kefir helps.'}
const faq = {_id: 'faq', _type: 'faq', question: 'Does it?', slug: {current: 'does-it'}, claims: [ref('claim')]}
const term = {_id: 'term', _type: 'term', term: 'Kefir', related: [ref('claim', {_weak: true})]}

const among = (...documents: StoredDocument[]) => {
  const dataset = lookUpIn(documents)
  return {
    withIds: async (ids: string[]) => dataset.withIds(ids),
    referringTo: async (ids: string[]) => dataset.referringTo(ids),
  }
}

test('a document that others refer to is held, and each of them is named with the place', async () => {
  const use = await usesOf(claim, among(claim, faq, term))
  expect(use.referrers).toEqual([
    {id: 'faq', type: 'faq', title: 'Does it?', path: ['claims', {_key: 'claim'}], holds: true},
    {id: 'term', type: 'term', title: 'Kefir', path: ['related', {_key: 'claim'}], holds: false},
  ])
  expect(use.within.map(({path}) => path)).toContain('/questions/does-it')
  expect([isHeld(use), isFree(use)]).toEqual([true, false])
})

test('a weak reference does not hold it', async () => {
  const use = await usesOf(claim, among(claim, term))
  expect([isHeld(use), isFree(use)]).toEqual([false, false])
})

test('a document with a page of its own is told of that, and one that nobody uses is free to go', async () => {
  const page = await usesOf({...faq, claims: []}, among(faq))
  expect([page.own?.path, isFree(page)]).toEqual(['/questions/does-it', false])
  const redirect = {_id: 'redirect', _type: 'redirect', from: '/a', to: '/b'}
  expect(isFree(await usesOf(redirect, among(redirect)))).toBe(true)
})

test('a place on a list is no page of its own: the list stays', async () => {
  const entry = {...term, slug: {current: 'kefir'}, related: []}
  expect((await usesOf(entry, among(entry))).own).toBeNull()
})
