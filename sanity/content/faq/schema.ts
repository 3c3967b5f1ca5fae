import {defineField, defineType} from '@sanity/types'
import {atMostWords, referencesTo, slugFrom} from '../fields.ts'

/** The page of a question. */
export const path = (slug: string) => `/questions/${slug}`

export const faq = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  description: 'A question that readers ask, answered once and shown wherever it helps.',
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'string',
      description: 'In a reader’s own words.',
      validation: (rule) => rule.required(),
    }),
    slugFrom('question'),
    defineField({
      name: 'shortAnswer',
      title: 'Short answer',
      type: 'text',
      rows: 3,
      description: 'Answer in the first sentence. At most 50 words; many readers take in no more.',
      validation: (rule) => rule.required().custom(atMostWords(50)),
    }),
    defineField({name: 'answer', title: 'More', type: 'prose', description: 'For readers who want the reasons.'}),
    defineField({
      name: 'claims',
      title: 'Claims',
      type: 'array',
      description: 'What the answer rests on. Readers see each with its grade.',
      of: referencesTo('claim'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  orderings: [{name: 'question', title: 'Question', by: [{field: 'question', direction: 'asc'}]}],
  preview: {select: {title: 'question', subtitle: 'shortAnswer'}},
})
