import {type ConditionalPropertyCallbackContext, defineField, defineType} from '@sanity/types'
import {choices} from '../../fields.ts'
import {REVIEWER_ROLES} from './given.ts'

/** How far a page has been checked. */
export const STATUSES = ['notReviewed', 'changedSinceReview', 'sourcesChecked', 'clinicallyReviewed'] as const

export const STATUS_TITLES = {
  notReviewed: 'Not reviewed',
  changedSinceReview: 'Changed since its review',
  sourcesChecked: 'Sources checked by editors',
  clinicallyReviewed: 'Clinically reviewed',
} satisfies Record<(typeof STATUSES)[number], string>

/** Who may not vouch for a document cannot begin to. */
const byReviewersOnly = ({currentUser}: ConditionalPropertyCallbackContext) =>
  !currentUser?.roles.some(({name}) => REVIEWER_ROLES.includes(name))

export const review = defineType({
  name: 'review',
  title: 'Review',
  type: 'object',
  description: 'Readers see this under the headline. It holds for the text that was reviewed, not for later edits.',
  fields: [
    defineField({
      name: 'status',
      title: 'State',
      type: 'string',
      initialValue: 'notReviewed',
      options: {list: choices(STATUSES, STATUS_TITLES), layout: 'radio'},
      validation: (rule) => rule.required(),
      readOnly: byReviewersOnly,
    }),
    defineField({name: 'reviewedOn', title: 'Reviewed on', type: 'date', readOnly: byReviewersOnly}),
    defineField({
      name: 'reviewedBy',
      title: 'Reviewed by',
      type: 'reference',
      to: [{type: 'person'}],
      readOnly: byReviewersOnly,
      description: 'Somebody other than the author. A clinical review needs a person with a checked registration.',
    }),
    defineField({
      name: 'revision',
      title: 'Revision',
      type: 'string',
      description: 'The revision of the document that was reviewed.',
      readOnly: true,
    }),
    defineField({
      name: 'meaning',
      title: 'What was reviewed',
      type: 'string',
      description: 'A fingerprint of the text that was reviewed. An edit of what it says makes the review void.',
      readOnly: true,
      hidden: true,
    }),
  ],
})
