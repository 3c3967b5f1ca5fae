import {expect, test} from '@jest/globals'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {entriesOf} from './entries.ts'

const FINDING: Finding = {
  ...{rule: 'figure-alt', severity: 'error', document: 'a', type: 'article', path: ['body', {_key: 'x'}]},
  ...{problem: 'The figure has no description.', mend: 'Say what it shows.'},
}

test('what fields ask comes first, and what the form shows of rules is not told twice', () => {
  const entries = entriesOf(
    [
      {level: 'error', code: 'required', message: 'Required', path: ['title']},
      {level: 'error', code: 'editorial.figure-alt', message: 'as the finding', path: FINDING.path},
      {level: 'info', message: 'A hint', path: []},
    ],
    [FINDING],
  )
  expect(entries.map(({severity, problem, mend}) => [severity, problem, mend])).toEqual([
    ['error', 'Required', null],
    ['notice', 'A hint', null],
    ['error', FINDING.problem, FINDING.mend],
  ])
})

test('a field does not repeat what a rule says of the same value', () => {
  const required = {level: 'error' as const, message: 'Required', path: FINDING.path}
  expect(entriesOf([required], [FINDING]).map(({problem}) => problem)).toEqual([FINDING.problem])
})
