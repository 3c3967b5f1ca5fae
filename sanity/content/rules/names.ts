import type {StoredDocument} from '../references.ts'
import {textOf} from './values.ts'

const NAMES = ['title', 'name', 'statement', 'question', 'term', 'from']

/** What editors call a document, in quotation marks. */
export function named(document: StoredDocument): string {
  const name = NAMES.map((field) => textOf(document[field])).find(Boolean)
  return name ? `“${name}”` : `the ${document._type} without a name`
}

/** “one”, “two” and 3 more */
export function listed(documents: readonly StoredDocument[], limit = 5): string {
  const some = documents.slice(0, limit).map(named)
  return documents.length > limit ? `${some.join(', ')} and ${documents.length - limit} more` : some.join(', ')
}
