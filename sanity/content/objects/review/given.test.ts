import {expect, test} from '@jest/globals'
import {isReviewGiven} from './given.ts'

const BY = {_type: 'reference', _ref: 'person'}
const REVIEW = {status: 'sourcesChecked', reviewedOn: '2026-01-02', reviewedBy: BY, revision: 'r1', meaning: 'm1'}
const article = (review?: object) => ({_id: 'a', _type: 'article', review})

test.each([
  ['there is none', undefined],
  ['it says that there was none', {status: 'notReviewed'}],
  ['it is the same as before', REVIEW],
  ['it is let go', {...REVIEW, status: 'changedSinceReview'}],
])('no review is given when %s', (_case, review) => {
  expect(isReviewGiven(article(review), [article(REVIEW)])).toBe(false)
})

test.each([
  ['there was none', REVIEW, []],
  ['the document was copied from another', REVIEW, [article({status: 'notReviewed'})]],
  ['it vouches for another text', {...REVIEW, meaning: 'm2'}, [article(REVIEW)]],
  ['it is of another day', {...REVIEW, reviewedOn: '2026-02-02'}, [article(REVIEW)]],
  ['another person is named', {...REVIEW, reviewedBy: {_ref: 'other'}}, [article(REVIEW)]],
  ['it says more than before', {...REVIEW, status: 'clinicallyReviewed'}, [article(REVIEW)]],
  ['it is taken back up', REVIEW, [article({...REVIEW, status: 'changedSinceReview'})]],
  ['it claims that there once was one', {...REVIEW, status: 'changedSinceReview'}, [article({status: 'notReviewed'})]],
])('a review is given when %s', (_case, review, known) => {
  expect(isReviewGiven(article(review), known)).toBe(true)
})
