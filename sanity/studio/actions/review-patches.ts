import type {StoredDocument} from '#sanity/content/references.ts'
import {meaningOf} from '#sanity/content/rules/meaning.ts'

/** What a reviewer says of a document. */
export interface GivenReview {
  status: 'sourcesChecked' | 'clinicallyReviewed'
  /** The id of a person; null when the editors answer for it together. */
  reviewedBy: string | null
  /** One line for readers, for the list of changes. */
  note: string
}

/** The patches that bind a review to the text as it stands, and tell readers of it. */
export const reviewPatches = (
  document: StoredDocument,
  {status, reviewedBy, note}: GivenReview,
  {today, newKey}: {today: string; newKey: string},
) => [
  {
    set: {
      review: {
        _type: 'review',
        status,
        reviewedOn: today,
        ...(reviewedBy && {reviewedBy: {_type: 'reference', _ref: reviewedBy}}),
        revision: document._rev,
        meaning: meaningOf(document),
      },
    },
  },
  {setIfMissing: {changes: []}},
  {insert: {before: 'changes[0]', items: [{_type: 'change', _key: newKey, date: today, note}]}},
]

/** The patches that let go of a review which no longer holds; its day stays, and readers are told. */
export const voidPatches = [{set: {'review.status': 'changedSinceReview'}}]

/** A copy of a document was reviewed by nobody. */
export function unreviewed<Document extends object>(document: Document): Document {
  if (!('review' in document)) return document
  const {changes: _, ...rest} = document as Document & {changes?: unknown}
  return {...rest, review: {_type: 'review', status: 'notReviewed'}} as unknown as Document // the same fields, two of them anew
}
