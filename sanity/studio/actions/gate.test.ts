import {expect, test} from '@jest/globals'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {gateOf} from './gate.ts'

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  ...{rule, severity, document: 'a', type: 'article', path: [], problem: 'Wrong.', mend: 'Mend it.'},
})
const marker = (level: 'error' | 'warning', code?: string) => ({level, code, message: 'Required', path: []})

test('errors of fields and of rules block, everything else does not', () => {
  expect(
    gateOf([marker('warning')], [finding('loaded-word', 'warning'), finding('review-due', 'notice')]).blocking,
  ).toBe(0)
  expect(gateOf([marker('error', 'required')], [finding('figure-alt', 'error')]).blocking).toBe(2)
})

test('what the form still shows of a rule does not count, fresh findings do', () => {
  expect(gateOf([marker('error', 'editorial.figure-alt')], [])).toEqual({blocking: 0, voidsReview: false})
})

test('a void review does not block, since publishing lets go of it', () => {
  expect(gateOf([], [finding('review-void', 'error')])).toEqual({blocking: 0, voidsReview: true})
})
