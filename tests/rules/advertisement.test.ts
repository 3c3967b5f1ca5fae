import {describe, expect, test} from '@jest/globals'
import {passagesOf} from '#sanity/content/rules/text/passages.ts'
import {wordsOf} from '#sanity/content/rules/text/sentences.ts'
import {published} from '../pages/dataset.ts'
import {advertisement, PLANTED} from './articles/advertisement.ts'
import {honest} from './articles/honest.ts'
import {findingsIn} from './checking.ts'

const spelt = (path: readonly unknown[]) =>
  path.map((segment) => (typeof segment === 'object' ? (segment as {_key: string})._key : segment)).join('.')

/** What each finding is about: the field, the words of the paragraph that it stands in, and what it says. */
const caught = findingsIn(advertisement, published).map(({rule, path, problem}) => {
  const passage = passagesOf(advertisement).find(({pieces, path: whole}) =>
    [whole, ...pieces.map((piece) => piece.path)].some((place) => spelt(place) === spelt(path)),
  )
  return {rule, at: [spelt(path), passage?.text, problem].join('\n')}
})

describe('an article in the manner of an advertisement', () => {
  test.each(PLANTED.map(([rule, at]) => ({rule, at})))('is caught by $rule at “$at”', (planted) => {
    expect(caught.some(({rule, at}) => rule === planted.rule && at.includes(planted.at))).toBe(true)
  })

  test('has ten faults planted in it', () => {
    expect(new Set(PLANTED.map((planted) => planted.join())).size).toBe(10)
  })
})

describe('an honest article of the same length', () => {
  const length = (document: Parameters<typeof passagesOf>[0]) =>
    passagesOf(document).flatMap(({text}) => wordsOf(text)).length

  test('is as long, within a tenth', () => {
    expect(Math.abs(length(honest) / length(advertisement) - 1)).toBeLessThan(0.1)
  })

  test('is troubled at most twice', () => {
    const troubles = findingsIn(honest, published).map(({rule, problem}) => `${rule}: ${problem}`)
    expect(troubles.length).toBeLessThanOrEqual(2)
  })
})
