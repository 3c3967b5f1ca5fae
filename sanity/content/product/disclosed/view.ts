import {words} from '#lib/words/language.ts'
import type {Disclosed} from './query.ts'

export type DisclosureView = ReturnType<typeof disclosureView>

/** A product before anything is said of it: our relationship with its maker, and whether a trial of it was found. */
export const disclosureView = ({_id, name, relationship, trial}: Disclosed) => ({
  id: _id,
  name,
  disclosure: words.products.disclosures[relationship],
  noTrial: trial ? null : words.products.noTrial,
})

/** Each product once, however many claims are about it. */
export function disclosuresOf(claims: {product: Disclosed | null}[]): DisclosureView[] {
  const products = claims.flatMap(({product}) => product ?? [])
  return [...new Map(products.map((product) => [product._id, product])).values()].map(disclosureView)
}
