import {stegaClean} from '@sanity/client/stega'
import type {Term} from './query.ts'

export type TermsView = ReturnType<typeof termsView>

/** The glossary; `anchor` is the place that a term's links lead to. */
export const termsView = (terms: Term[]) =>
  terms.map(({_id, term, slug, plain, synonyms}) => ({id: _id, anchor: stegaClean(slug), term, plain, synonyms}))
