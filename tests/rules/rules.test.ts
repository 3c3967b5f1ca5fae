import {describe, expect, test} from '@jest/globals'
import {rules} from '#sanity/content/rules/rules.ts'
import {claimCases} from './cases/claims.ts'
import {pageCases} from './cases/pages.ts'
import {reviewCases} from './cases/reviews.ts'
import {sourceCases} from './cases/sources.ts'
import {wordCases} from './cases/words.ts'
import {foundBy} from './checking.ts'

const all = {...claimCases, ...pageCases, ...reviewCases, ...sourceCases, ...wordCases}

describe.each(Object.entries(all))('%s', (rule, cases) => {
  test.each(cases.map(([situation, finds, checked, others]) => ({situation, finds, checked, others})))(
    '$situation',
    ({finds, checked, others}) => expect(foundBy(rule, checked, others)).toEqual(finds),
  )

  test('has cases that pass and cases that fail', () => {
    expect(cases.some(([, finds]) => finds.length === 0)).toBe(true)
    expect(cases.some(([, finds]) => finds.length > 0)).toBe(true)
  })
})

test('every rule has its cases', () => {
  const names = new Set(Object.values(rules).flatMap((list) => list.map(({name}) => name)))
  expect(Object.keys(all).sort()).toEqual([...names].sort())
})
