import {dateView, monthsAfter} from '../../dates.ts'
import {meaningOf} from '../../rules/meaning.ts'
import {named} from '../../rules/names.ts'
import {error, notice, rule, type Subject, warning} from '../../rules/rule.ts'
import {claimsShownBy} from '../../rules/shown-claims.ts'
import {objectsOf, partOf, refOf, textOf} from '../../rules/values.ts'
import {isReviewed, reviewedOn} from './state.ts'

const DAYS_AHEAD = 30
const DAY_MS = 86_400_000

/** Brief 7: a review vouches for the text that was reviewed; a later change of what it says makes it void. */
export const reviewHolds = rule('review-void', function* ({document}) {
  const review = partOf(document.review)
  if (!isReviewed(review) || review.meaning === meaningOf(document)) return
  yield error(
    ['review', 'status'],
    textOf(review.meaning)
      ? 'What this page says was changed after its review, so the review no longer holds.'
      : 'The state says that the page was reviewed, but not which text of it.',
    'Have it reviewed and marked as reviewed again, or publish it as “Changed since its review”.',
  )
})

/** A review without a day can never come due. */
export const reviewHasDay = rule('review-day', function* ({document}) {
  const {status} = partOf(document.review)
  if (status === undefined || status === 'notReviewed' || reviewedOn(document.review)) return
  yield error(['review', 'reviewedOn'], 'The review has no date.', 'Enter the day on which the page was reviewed.')
})

/** Brief 7: editors are told 30 days before a review is too old. */
export const reviewComesDue = rule('review-due', function* (subject) {
  const due = dueOn(subject)
  if (!due || due < subject.today || daysBetween(subject.today, due) > DAYS_AHEAD) return
  yield warning(
    ['review', 'reviewedOn'],
    `The next review is due on ${dateView(due).words}.`,
    'Have the page reviewed again before then; afterwards readers are told that it may be out of date.',
  )
})

/** Brief 7: readers are told when a review is too old. */
export const reviewIsOverdue = rule('review-overdue', function* (subject) {
  const due = dueOn(subject)
  if (!due || due >= subject.today) return
  yield notice(
    ['review', 'reviewedOn'],
    `A review was due on ${dateView(due).words}. Readers see that the page may be out of date.`,
    'Have the page reviewed again.',
  )
})

function dueOn({document, settings}: Subject): string | null {
  const day = reviewedOn(document.review)
  return day ? monthsAfter(day, settings.reviewIntervalMonths) : null
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** Brief 10: only a registered person who is not an author can review a page clinically. */
export const clinicalReviewCounts = rule('clinical-review', function* ({document, neighbours}) {
  const review = partOf(document.review)
  const reviewer = refOf(review.reviewedBy)
  const path = ['review', 'reviewedBy']
  if (review.status !== 'clinicallyReviewed') return
  if (!reviewer) {
    yield error(
      path,
      '“Clinically reviewed” names nobody.',
      'Say who reviewed it, or set the state to “Sources checked by editors”.',
    )
    return
  }
  const person = neighbours.get(reviewer)
  const {body, number, checkedOn} = partOf(person?.registration)
  if (!(textOf(body) && textOf(number) && textOf(checkedOn))) {
    yield error(
      path,
      `${person ? named(person) : 'The reviewer, who is not published,'} has no checked registration.`,
      'Enter the register, the number and the day you looked it up with the person, or set the state to “Sources checked by editors”.',
    )
  }
  if (objectsOf(document.authors).some((author) => refOf(author) === reviewer)) {
    yield error(path, 'An author cannot review their own page.', 'Have somebody else review it.')
  }
})

/** Brief 9: a claim that was graded after the review shows a grade that the reviewer has not seen. */
export const claimsAsReviewed = rule('claim-regraded', function* ({document, neighbours}) {
  const reviewed = reviewedOn(document.review)
  if (!isReviewed(document.review) || !reviewed) return
  for (const {claim, path} of claimsShownBy(document, neighbours)) {
    const gradedOn = textOf(claim.gradedOn)
    if (gradedOn <= reviewed) continue
    yield warning(
      path,
      `${named(claim)} was graded on ${dateView(gradedOn).words}, after the review of ${dateView(reviewed).words}.`,
      'Read whether the text still fits the grade, then mark the page reviewed.',
    )
  }
})
