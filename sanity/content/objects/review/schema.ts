import {defineField, defineType} from '@sanity/types'
import {choices} from '../../fields.ts'

/** How far a page has been checked. */
export const STATUSES = ['notReviewed', 'changedSinceReview', 'sourcesChecked', 'clinicallyReviewed'] as const

export const STATUS_TITLES = {
  notReviewed: 'Not reviewed',
  changedSinceReview: 'Changed since its review',
  sourcesChecked: 'Sources checked by editors',
  clinicallyReviewed: 'Clinically reviewed',
} satisfies Record<(typeof STATUSES)[number], string>

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
    }),
    defineField({name: 'reviewedOn', title: 'Reviewed on', type: 'date'}),
    defineField({
      name: 'reviewedBy',
      title: 'Reviewed by',
      type: 'reference',
      to: [{type: 'person'}],
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
