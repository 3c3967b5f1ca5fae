import {describe, expect, test} from '@jest/globals'
import {certaintyOf, saysMoreThan, verbAgrees} from './certainty.ts'

describe('how sure a sentence sounds', () => {
  test.each([
    ['strong', 'Kefir clears the skin.'],
    ['strong', 'Trials have proven that kefir clears the skin.'],
    ['moderate', 'Fibre probably raises some helpful bacteria.'],
    ['limited', 'Stress may affect the gut.'],
    ['contested', 'Studies disagree about whether probiotics clear skin problems.'],
    ['unsupported', 'We found no good evidence that okra supports the gut lining.'],
    ['unsupported', 'It has not been shown that broth does this.'],
    ['report', 'The review compared 43 people with acne and 43 without.'],
    ['report', 'Is it likely?'],
  ])('%s: %s', (certainty, sentence) => expect(certaintyOf(sentence)).toBe(certainty))

  test('a sentence may say less than the grade, but not more', () => {
    expect(saysMoreThan('Kefir clears the skin.', 'strong')).toBe(false)
    expect(saysMoreThan('Kefir may clear the skin.', 'strong')).toBe(false)
    expect(saysMoreThan('Kefir clears the skin.', 'moderate')).toBe(true)
    expect(saysMoreThan('Kefir may clear the skin.', 'unsupported')).toBe(true)
  })
})

test('a reason needs the words of its grade', () => {
  expect(verbAgrees('Most adults do need at least 7 hours.', 'strong')).toBe(true)
  expect(verbAgrees('Most adults may need 7 hours.', 'strong')).toBe(false)
  expect(verbAgrees('It lowers inflammation.', 'moderate')).toBe(false)
  expect(verbAgrees('Sources disagree about the name.', 'contested')).toBe(true)
})
