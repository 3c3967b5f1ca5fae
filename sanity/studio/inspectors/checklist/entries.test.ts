import {expect, test} from '@jest/globals'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {entriesOf, fieldTitle} from './entries.ts'

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

test('a place is named by the field it lies in, as editors know it', () => {
  const fields = [{name: 'body', type: {title: 'Text'}}]
  expect(fieldTitle(FINDING.path, fields)).toBe('Text')
  expect(fieldTitle(['unknown'], fields)).toBe('unknown')
  expect(fieldTitle([], fields)).toBeNull()
})
