import {meaningOf} from '../content/rules/meaning.ts'
import type {SeedDocument} from './reference.ts'

/** The document with a check of its sources by the editors, bound to what it says. */
export const reviewed = <Document extends SeedDocument>(document: Document, reviewedOn: string) => ({
  ...document,
  review: {_type: 'review', status: 'sourcesChecked', reviewedOn, meaning: meaningOf(document)},
})

/** The document with its review bound to what it says by now; an absent review stays absent. */
export function renewed(document: SeedDocument): SeedDocument {
  const {review} = document as {review?: {meaning?: string}}
  return review?.meaning ? {...document, review: {...review, meaning: meaningOf(document)}} : document
}
