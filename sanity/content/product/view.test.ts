import {expect, test} from '@jest/globals'
import {claimRecord} from '../claim/record.ts'
import type {Product} from './query.ts'
import {productView} from './view.ts'

const product = (rest: Partial<Product> = {}): Product => ({
  _id: 'product-a',
  _type: 'product',
  name: 'A',
  summary: null,
  ingredients: [],
  trial: null,
  relationship: 'none',
  link: 'https://example.org/',
  safety: [],
  searchedOn: '2026-11-01',
  ...rest,
})
const view = (rest?: Partial<Product>) => productView(product(rest), claimRecord())

test('a product without a trial says that none was found', () => {
  expect(view()).toMatchObject({trial: null, noTrial: 'We found no trial of this product.'})
})

test.each(['affiliate', 'sponsored', 'gifted', 'owned'] as const)(
  'a product that is %s is disclosed, and its link says so',
  (relationship) => {
    expect(view({relationship}).link).toEqual({href: 'https://example.org/', rel: 'sponsored nofollow'})
    expect(view({relationship}).disclosure).not.toBe(view().disclosure)
  },
)

test('a product that nobody pays for has a plain link', () => {
  expect(view().link).toEqual({href: 'https://example.org/', rel: null})
})

test('a link that is no web address is left out', () => {
  expect(view({link: 'javascript:alert(1)'}).link).toBeNull()
  expect(view({link: null}).link).toBeNull()
})
