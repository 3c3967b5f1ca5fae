import type {StoredDocument} from '../../references.ts'

/** The roles that may vouch for a document. */
export const REVIEWER_ROLES: readonly string[] = ['reviewer', 'administrator']

/** What stands in a review; a draft or an API write may lack any of it. */
export interface Review {
  status?: string
  reviewedOn?: string
  reviewedBy?: {_ref?: string}
  revision?: string
  meaning?: string
}

export const reviewOf = ({review}: StoredDocument): Review =>
  typeof review === 'object' && review !== null ? review : {}

/**
 * Whether a document says more of a review than its other forms did: somebody vouched for it. Taking a review over
 * into a draft, out of it, or down to "changed since" vouches for nothing.
 */
export function isReviewGiven(document: StoredDocument, known: StoredDocument[]): boolean {
  const review = reviewOf(document)
  if (!review.status || review.status === 'notReviewed') return false
  return !known
    .map(reviewOf)
    .some(
      (other) =>
        recordOf(other) === recordOf(review) &&
        (review.status === other.status || (review.status === 'changedSinceReview' && other.status !== 'notReviewed')),
    )
}

const recordOf = ({reviewedOn, reviewedBy, revision, meaning}: Review) =>
  JSON.stringify([reviewedOn, reviewedBy?._ref, revision, meaning])
