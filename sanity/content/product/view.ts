import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import type {ClaimRecord} from '../claim/record.ts'
import {dateView} from '../dates.ts'
import {citationView} from '../source/view.ts'
import type {Product} from './query.ts'

export type ProductView = ReturnType<typeof productView>

/** A product for readers: our relationship with its maker first, then what was found and what was not. */
export function productView(product: Product, record: ClaimRecord) {
  const {_id, name, summary, ingredients, trial, relationship, safety, searchedOn} = product
  return {
    id: _id,
    name,
    summary,
    disclosure: words.products.disclosures[relationship],
    ingredients: ingredients.map(({_key, name, claim}) => ({key: _key, name, claim: claim && record.cite(claim)})),
    trial: trial && citationView(trial),
    noTrial: trial ? null : words.products.noTrial,
    safety: safety.map(citationView),
    searchedOn: dateView(searchedOn),
    link: linkOf(product),
  }
}

/** A link that money stands behind says so to search engines. */
function linkOf({link, relationship}: Product) {
  const href = stegaClean(link)
  if (!href || !/^https?:\/\//i.test(href)) return null
  return {href, rel: relOf(relationship)}
}

/** How search engines are told of the money behind a link; null where there is none. */
export const relOf = (relationship: Product['relationship']) => (relationship === 'none' ? null : 'sponsored nofollow')
