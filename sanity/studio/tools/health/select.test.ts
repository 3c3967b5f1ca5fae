import {expect, test} from '@jest/globals'
import type {Concern} from './concern.ts'
import {countsOf, selected} from './select.ts'

const concern = (
  title: string,
  more: Partial<Pick<Concern, 'kind' | 'severity' | 'type' | 'problem'>> = {},
): Concern => ({
  kind: 'rules',
  severity: 'warning',
  document: title,
  type: 'article',
  title,
  path: [],
  problem: 'A long sentence.',
  mend: 'Split it.',
  ...more,
})

const all = [
  concern('Sleep'),
  concern('Acne', {kind: 'reviews', severity: 'error', problem: 'The review has no date.'}),
  concern('Bread', {severity: 'notice'}),
  concern('Kefir', {kind: 'unused', type: 'food'}),
]
const titlesOf = (concerns: Concern[]) => concerns.map(({title}) => title)

test.each([
  ['errors alone', {depth: 'errors'}, ['Acne']],
  ['the gravest first, then by title', {depth: 'warnings'}, ['Acne', 'Kefir', 'Sleep']],
  ['notices too', {depth: 'notices'}, ['Acne', 'Kefir', 'Sleep', 'Bread']],
  ['one kind', {depth: 'notices', kind: 'unused'}, ['Kefir']],
  ['words of the title, the problem or the kind of document, in any order', {words: 'date acne'}, ['Acne']],
  ['a kind of document', {words: 'FOOD'}, ['Kefir']],
  ['nothing that fits', {words: 'butter'}, []],
] as const)('shows %s', (_, wanted, titles) => {
  expect(titlesOf(selected(all, {kind: null, depth: 'warnings', words: '', ...wanted}))).toEqual(titles)
})

test('counts each kind as it would be listed', () => {
  expect(countsOf(all, {depth: 'warnings', words: ''})).toEqual({
    all: 3,
    leftOut: 0,
    references: 0,
    rules: 1,
    reviews: 1,
    unused: 1,
  })
})
