import type {SearchResultsPage, WithContext} from 'schema-dts'
import type {MetaView} from '../meta/view.ts'
import {pageParts} from './parts.ts'

/** Structured data of the search; what a reader asks is in none. */
export const searchPage = (meta: MetaView) =>
  ({...pageParts(meta), '@type': 'SearchResultsPage'}) satisfies WithContext<SearchResultsPage>
