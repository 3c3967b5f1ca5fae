import {gradeCounts} from '../claim/card/view.ts'
import type {NumberedClaim} from '../claim/record.ts'
import {sourcesOf} from '../claim/view.ts'
import {dateView, dateViewOrNull, monthsAfter} from '../dates.ts'
import {bylineView} from '../person/byline/view.ts'
import {words} from '../words.ts'
import type {Change, Review} from './query.ts'

export type TrustView = ReturnType<typeof trustView>

interface Ground {
  review: Review | null
  claims: NumberedClaim[]
  intervalMonths: number | null
  today: Date
}

/** The strip under a headline: who checked the page and when, and how well its claims hold. */
export function trustView({review, claims, intervalMonths, today}: Ground) {
  const reviewedOn = dateViewOrNull(review?.reviewedOn ?? null)
  const due = reviewedOn && intervalMonths ? monthsAfter(reviewedOn.iso, intervalMonths) : null
  const isOverdue = due !== null && due < today.toISOString().slice(0, 10)
  const sources = new Map(claims.flatMap(sourcesOf).map((source) => [source.id, source]))
  return {
    ...statusOf(review),
    reviewedOn,
    nextReview: dateViewOrNull(due),
    overdue: isOverdue && intervalMonths ? words.checkedLongAgo(intervalMonths) : null,
    sourceCount: sources.size,
    sourceCountWords: words.sourceCount(sources.size),
    hasRetractedSource: [...sources.values()].some(({retracted}) => retracted),
    claimCount: claims.length,
    grades: gradeCounts(claims),
    summary: summaryOf(claims),
  }
}

/** Only a registered person makes a review clinical; without one it counts as a check of sources. */
function statusOf(review: Review | null) {
  if (!review || review.status === 'notReviewed')
    return {status: 'notReviewed' as const, statusWords: words.notReviewed, reviewer: null}
  const {status, reviewedBy} = review
  if (status === 'changedSinceReview')
    return {
      status,
      statusWords: words.changedSinceReview(dateViewOrNull(review.reviewedOn)?.words ?? null),
      reviewer: null,
    }
  if (status === 'clinicallyReviewed' && reviewedBy?.registration?.number) {
    const named = [reviewedBy.name, reviewedBy.credentials].filter(Boolean).join(', ')
    return {status, statusWords: words.clinicallyReviewed(named), reviewer: bylineView(reviewedBy)}
  }
  return {status: 'sourcesChecked' as const, statusWords: words.sourcesChecked, reviewer: null}
}

function summaryOf(claims: NumberedClaim[]): string | null {
  if (claims.length === 0) return null
  const weak = claims.filter(({grade}) => grade === 'contested' || grade === 'unsupported').length
  return weak ? words.contestedOrUnsupported(weak, claims.length) : words.noneContested(claims.length)
}

/** Newest first, as readers look for it. */
export const changesView = (changes: Change[]) =>
  changes
    .map(({_key, date, note}) => ({key: _key, iso: dateView(date).iso, date: dateView(date).words, note}))
    .sort((one, other) => other.iso.localeCompare(one.iso))
