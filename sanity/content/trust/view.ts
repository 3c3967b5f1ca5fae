import {listed} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {gradeCounts} from '../claim/card/view.ts'
import type {NumberedClaim} from '../claim/record.ts'
import {sourcesOf} from '../claim/view.ts'
import {type DateView, dateView, dateViewOrNull, monthsAfter} from '../dates.ts'
import {bylineView} from '../person/byline/view.ts'
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
    overdue: isOverdue && intervalMonths ? say(words.trust.checkedLongAgo, {months: intervalMonths}) : null,
    sourceCount: sources.size,
    sourceCountWords: say(words.trust.sourceCount, {count: sources.size}),
    hasRetractedSource: [...sources.values()].some(({retracted}) => retracted),
    claimCount: claims.length,
    grades: gradeCounts(claims),
    summary: summaryOf(claims),
  }
}

/** Only a registered person makes a review clinical; without one it counts as a check of sources. */
function statusOf(review: Review | null) {
  if (!review || review.status === 'notReviewed')
    return {status: 'notReviewed' as const, statusWords: words.trust.notReviewed, reviewer: null}
  const {status, reviewedBy} = review
  if (status === 'changedSinceReview')
    return {
      status,
      statusWords: changedSince(dateViewOrNull(review.reviewedOn)),
      reviewer: null,
    }
  if (status === 'clinicallyReviewed' && reviewedBy?.registration?.number) {
    const named = listed([reviewedBy.name, reviewedBy.credentials])
    return {
      status,
      statusWords: say(words.trust.clinicallyReviewed, {reviewer: named}),
      reviewer: bylineView(reviewedBy),
    }
  }
  return {status: 'sourcesChecked' as const, statusWords: words.trust.sourcesChecked, reviewer: null}
}

const changedSince = (day: DateView | null): string =>
  day ? say(words.trust.changedSince, {day: day.words}) : words.trust.changedSinceUnknown

function summaryOf(claims: NumberedClaim[]): string | null {
  if (claims.length === 0) return null
  const weak = claims.filter(({grade}) => grade === 'contested' || grade === 'unsupported').length
  return weak
    ? say(words.trust.contestedOrUnsupported, {some: weak, all: claims.length})
    : say(words.trust.noneContested, {all: claims.length})
}

/** Newest first, as readers look for it. */
export const changesView = (changes: Change[]) =>
  changes
    .map(({_key, date, note}) => ({key: _key, iso: dateView(date).iso, date: dateView(date).words, note}))
    .sort((one, other) => other.iso.localeCompare(one.iso))
