import {reference, references, type SeedDocument, slug} from './reference.ts'

const ingredient = (key: string, name: string, claim?: string) => ({
  _type: 'ingredient',
  _key: key,
  name,
  ...(claim && {claim: reference('claim', claim)}),
})

/** Products that the site has to speak about. None has a `trial`: none was found. */
export const products: SeedDocument[] = [
  {
    _id: 'product-primebiome',
    _type: 'product',
    name: 'PrimeBiome',
    slug: slug('primebiome'),
    summary:
      'A supplement sold for gut and skin. The ingredients named here come from advertising, not from a label that we have seen.',
    ingredients: [
      ingredient('slippery-elm', 'Slippery elm', 'c34'),
      ingredient('okra', 'Okra', 'c35'),
      ingredient('pectin', 'Pectin', 'c36'),
      ingredient('probiotics', 'Probiotics, strains not seen', 'c37'),
      ingredient('babchi', 'Babchi (Psoralea corylifolia), listed on a promotional page'),
    ],
    relationship: 'none',
    safety: references('source', 'cheung-2009', 'li-2019'),
    searchedOn: '2026-10-21',
  },
]
