import type {DisclosureView} from '#sanity/content/product/disclosed/view.ts'

export const exampleProducts: DisclosureView[] = [
  {
    id: 'product-a',
    name: 'GutGlow capsules',
    disclosure: 'We have no relationship with the maker of this product.',
    noTrial: 'We found no trial of this product.',
  },
  {id: 'product-b', name: 'Calm drops', disclosure: 'The maker of this product paid for this mention.', noTrial: null},
]
