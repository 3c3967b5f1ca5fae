import type {ProductView} from '#sanity/content/product/view.ts'
import {bowelClaim, kitchenClaim} from '../evidence/exampleClaims.ts'

/** A product for the examples of every component that shows one. */
export const exampleProduct: ProductView = {
  id: 'product-example',
  name: 'GutGlow capsules',
  summary: 'Capsules sold for skin.',
  disclosure: 'We have no relationship with the maker of this product.',
  ingredients: [
    {key: 'a', name: 'Slippery elm', claim: kitchenClaim},
    {key: 'b', name: 'Pectin', claim: null},
  ],
  trial: null,
  noTrial: 'We found no trial of this product.',
  safety: bowelClaim.for.map(({source}) => source),
  searchedOn: {iso: '2026-10-12', words: '12 October 2026'},
  link: {href: 'https://example.com', rel: 'sponsored nofollow'},
}
