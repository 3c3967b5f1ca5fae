import {describe, expect, test} from '@jest/globals'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isExplained, isRegraded, regradePatches} from './regrade.ts'

const claim = (fields: object): StoredDocument => ({_id: 'c', _type: 'claim', gradedOn: '2026-01-01', ...fields})
const first = {_key: 'a', _type: 'earlierGrade', grade: 'contested', gradedOn: '2025-01-01', note: 'We erred.'}
const byHand = {_key: 'b', _type: 'earlierGrade', grade: 'limited', gradedOn: '2026-01-01', note: 'A new trial.'}
const published = claim({grade: 'limited', history: [first]})
const GIVEN = {why: 'Two new trials.', today: '2026-11-23', newKey: 'k'}

test('a claim is regraded when readers know it by another grade', () => {
  expect(isRegraded(published, claim({grade: 'moderate'}))).toBe(true)
  expect(isRegraded(published, claim({grade: 'limited'}))).toBe(false)
  expect(isRegraded(null, claim({grade: 'strong'}))).toBe(false)
})

describe('a new grade', () => {
  const dated = {set: {gradedOn: '2026-11-23'}}
  const explained = [
    {setIfMissing: {history: []}},
    {
      insert: {
        after: 'history[-1]',
        items: [{_type: 'earlierGrade', _key: 'k', grade: 'limited', gradedOn: '2026-01-01', note: 'Two new trials.'}],
      },
    },
  ]
  test.each<[string, object, object[]]>([
    ['is dated and explained', {history: [first]}, [dated, ...explained]],
    ['keeps a day given by hand', {history: [first], gradedOn: '2026-11-20'}, explained],
    ['keeps a reason given by hand', {history: [first, byHand]}, [dated]],
    ['is left alone where an editor did both', {history: [first, byHand], gradedOn: '2026-11-20'}, []],
  ])('%s', (_, fields, patches) => {
    expect(regradePatches({published, draft: claim({grade: 'moderate', ...fields})}, GIVEN)).toEqual(patches)
  })

  test('is not explained by what was written of an earlier one', () => {
    const draft = claim({grade: 'contested', history: [{...first, grade: 'limited'}]})
    expect(isExplained({published, draft})).toBe(false)
  })
})
