import {meaningOf} from '#sanity/content/rules/meaning.ts'
import {body} from '#sanity/seed/text.ts'
import {type Cases, document, reference, references} from '../checking.ts'

const TEXT = {title: 'Kefir', body: body('It is sour.')}
const MEANING = meaningOf(document('article', TEXT))
const article = (review: object, more: object = {}) => document('article', {...TEXT, ...more, review})
const vouched = (more: object = {}) => ({status: 'sourcesChecked', reviewedOn: '2026-10-01', meaning: MEANING, ...more})
const settings = (months: number) => [document('siteSettings', {reviewIntervalMonths: months}, 'siteSettings')]

const registration = {body: 'GMC', number: '1', checkedOn: '2026-01-01'}
const person = (fields: object) => document('person', {name: 'Dr A', ...fields}, 'person-a')
const clinical = (more: object = {}) => article({status: 'clinicallyReviewed', reviewedBy: reference('person-a')}, more)

export const reviewCases: Cases = {
  'review-void': [
    ['the text that was reviewed', [], article(vouched())],
    ['a text that was changed', ['error review.status'], article(vouched(), {title: 'Kefir heals'})],
    [
      'a change of what a review does not vouch for',
      [],
      article(vouched(), {seo: {title: 'K'}, changes: [], publishedOn: '2026-11-23'}),
    ],
    ['a state that somebody typed', ['error review.status'], article(vouched({meaning: undefined}))],
    ['a text that says it was changed', [], article(vouched({status: 'changedSinceReview'}), {title: 'Kefir heals'})],
    ['no review', [], article({status: 'notReviewed'})],
    [
      'a clinical review of another text',
      ['error review.status'],
      article(vouched({status: 'clinicallyReviewed', meaning: 'x'})),
    ],
  ],
  'review-day': [
    ['a day', [], article(vouched())],
    ['none', ['error review.reviewedOn'], article(vouched({reviewedOn: undefined}))],
    ['changed since nobody knows when', ['error review.reviewedOn'], article({status: 'changedSinceReview'})],
    ['no review', [], article({status: 'notReviewed'})],
  ],
  'review-due': [
    ['31 days ahead', [], article(vouched({reviewedOn: '2025-12-24'}))],
    ['30 days ahead', ['warning review.reviewedOn'], article(vouched({reviewedOn: '2025-12-23'}))],
    ['today', ['warning review.reviewedOn'], article(vouched({reviewedOn: '2025-11-23'}))],
    ['past', [], article(vouched({reviewedOn: '2025-11-22'}))],
    ['a shorter interval', ['warning review.reviewedOn'], article(vouched({reviewedOn: '2026-06-01'})), settings(6)],
  ],
  'review-overdue': [
    ['due today', [], article(vouched({reviewedOn: '2025-11-23'}))],
    ['due yesterday', ['notice review.reviewedOn'], article(vouched({reviewedOn: '2025-11-22'}))],
    ['a longer interval', [], article(vouched({reviewedOn: '2025-11-22'})), settings(24)],
  ],
  'clinical-review': [
    ['a registered person', [], clinical(), [person({registration})]],
    ['nobody', ['error review.reviewedBy'], article({status: 'clinicallyReviewed'})],
    ['somebody without a registration', ['error review.reviewedBy'], clinical(), [person({})]],
    [
      'a registration that nobody looked up',
      ['error review.reviewedBy'],
      clinical(),
      [person({registration: {...registration, checkedOn: ''}})],
    ],
    ['somebody who is not published', ['error review.reviewedBy'], clinical()],
    ['the author', ['error review.reviewedBy'], clinical({authors: references('person-a')}), [person({registration})]],
    [
      'a check of sources by the author',
      [],
      article(vouched({reviewedBy: reference('person-a')}), {authors: references('person-a')}),
    ],
  ],
  'clinical-word': [
    ['a registered person', [], document('person', {bio: 'A clinical dietitian.', registration})],
    ['one who is not', ['error bio'], document('person', {bio: 'A clinical dietitian.'})],
    ['in the credentials', ['error credentials'], document('person', {credentials: 'Clinical nutritionist'})],
    ['one who says so', [], document('person', {bio: 'She is not a clinical dietitian. They are not clinicians.'})],
  ],
}
