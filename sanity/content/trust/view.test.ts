import {expect, test} from '@jest/globals'
import {trustView} from './view.ts'

const TODAY = new Date('2026-11-23')
const trust = (review: Parameters<typeof trustView>[0]['review']) =>
  trustView({review, claims: [], intervalMonths: 12, today: TODAY})

test('a text that was changed after its review says so, with the day of the review', () => {
  const view = trust({status: 'changedSinceReview', reviewedOn: '2026-10-12', reviewedBy: null})
  expect(view.statusWords).toBe('Changed since it was checked on 12 October 2026. Not checked since.')
})

test('a text that was changed after a review without a day claims no day', () => {
  const view = trust({status: 'changedSinceReview', reviewedOn: null, reviewedBy: null})
  expect(view.statusWords).toBe('Changed since it was last checked.')
})

test.each([
  ['2025-11-22', true],
  ['2025-11-23', false],
])('a text that was checked on %s is overdue on 2026-11-23: %s', (reviewedOn, expected) => {
  const {overdue} = trust({status: 'sourcesChecked', reviewedOn, reviewedBy: null})
  expect(overdue?.includes('more than 12 months ago') ?? false).toBe(expected)
})
