import {expect, test} from '@jest/globals'
import {dateView, monthsAfter} from './dates.ts'

test('a date is told in words and to machines', () => {
  expect(dateView('2026-11-03')).toEqual({iso: '2026-11-03', words: '3 November 2026'})
  expect(dateView('2026-11-03T23:30:00Z')).toEqual({iso: '2026-11-03', words: '3 November 2026'})
})

test('what is no date is shown as it was written', () => {
  expect(dateView('soon')).toEqual({iso: 'soon', words: 'soon'})
})

test.each([
  ['2026-11-03', 12, '2027-11-03'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('from %s it is %i months to %s', (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later)
})
