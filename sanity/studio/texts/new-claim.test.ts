import {expect, test} from '@jest/globals'
import {claimFrom, wordsUnder} from './new-claim.ts'

const block = {
  _type: 'block',
  _key: 'a',
  markDefs: [{_type: 'claimMark', _key: 'm'}],
  children: [
    {_type: 'span', _key: '1', text: 'We looked. ', marks: []},
    {_type: 'span', _key: '2', text: 'kefir helps ', marks: ['m']},
    {_type: 'span', _key: '3', text: 'the skin', marks: ['strong', 'm']},
    {_type: 'span', _key: '4', text: '. Really.', marks: []},
  ],
}

test('the words under a mark are read across bold and plain', () => {
  expect(wordsUnder(block, 'm')).toBe('kefir helps the skin')
  expect(wordsUnder(block, 'other')).toBe('')
  expect(wordsUnder(undefined, 'm')).toBe('')
})

test('a claim made from words is a draft that states them, with an address and today as its day', () => {
  expect(claimFrom('kefir helps the skin', 'one')).toEqual({
    _id: 'drafts.one',
    _type: 'claim',
    statement: 'Kefir helps the skin',
    slug: {_type: 'slug', current: 'kefir-helps-the-skin'},
    gradedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
})

test('a long statement makes an address of at most 96 characters, without a hyphen at its end', () => {
  const {slug} = claimFrom(`${'word '.repeat(40)}`, 'one') as {slug?: {current: string}}
  expect(slug?.current.length).toBeLessThanOrEqual(96)
  expect(slug?.current).toMatch(/\w$/)
})
