import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {atMostWords, referencesTo, slugFrom} from '../fields.ts'
import {STATUS_TITLES} from '../objects/review/schema.ts'

/** The page of an article. */
export const path = (slug: string) => `/articles/${slug}`

export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  groups: [
    {name: 'text', title: 'Text', default: true},
    {name: 'after', title: 'After the text'},
    {name: 'trust', title: 'Trust'},
    {name: 'search', title: 'Search'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Headline',
      type: 'string',
      group: 'text',
      description: 'Say what the article says; promise nothing that it does not.',
      validation: (rule) => rule.required().max(65),
    }),
    {...slugFrom('title'), group: 'text'},
    defineField({
      name: 'section',
      title: 'Section',
      type: 'reference',
      group: 'text',
      to: [{type: 'section'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 4,
      group: 'text',
      description:
        'What the reader will know at the end, in at most 60 words. Write for somebody who has tried every cream.',
      validation: (rule) => rule.required().custom(atMostWords(60)),
    }),
    defineField({name: 'hero', title: 'Picture at the top', type: 'figure', group: 'text'}),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'body',
      group: 'text',
      description:
        'Headings make the table of contents. Mark every health claim, so that its evidence opens beside it.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'symptomPatterns',
      title: 'Symptom patterns',
      type: 'array',
      group: 'after',
      description: 'Shown after the text, except those that stand in it.',
      of: referencesTo('symptomPattern'),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'foodLists',
      title: 'Food lists',
      type: 'array',
      group: 'after',
      description: 'Shown after the text, except those that stand in it.',
      of: referencesTo('foodList'),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'faqs',
      title: 'Questions',
      type: 'array',
      group: 'after',
      description:
        'At most six, shown after the text except those that stand in it. They are shared: an edit shows wherever the question stands.',
      of: referencesTo('faq'),
      validation: (rule) => rule.unique().max(6),
    }),
    defineField({
      name: 'authors',
      title: 'Authors',
      type: 'array',
      group: 'trust',
      of: referencesTo('person'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'review',
      title: 'Review',
      type: 'review',
      group: 'trust',
      initialValue: {status: 'notReviewed'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'disclosure',
      title: 'Disclosure',
      type: 'text',
      rows: 3,
      group: 'trust',
      description:
        'Needed as soon as a product is named. It stands above the text: who pays whom, or that nobody does.',
    }),
    defineField({
      name: 'changes',
      title: 'Changes',
      type: 'array',
      group: 'trust',
      description: 'Corrections and updates that readers should know of, newest first.',
      of: [defineArrayMember({type: 'change'})],
    }),
    defineField({
      name: 'publishedOn',
      title: 'Published on',
      type: 'date',
      group: 'trust',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo', group: 'search'}),
  ],
  orderings: [
    {name: 'newest', title: 'Newest', by: [{field: 'publishedOn', direction: 'desc'}]},
    {name: 'longestUnreviewed', title: 'Reviewed longest ago', by: [{field: 'review.reviewedOn', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', section: 'section.title', status: 'review.status', media: 'hero.image'},
    prepare: ({title, section, status, media}) => ({
      title,
      media,
      subtitle: [section, STATUS_TITLES[status as keyof typeof STATUS_TITLES]].filter(Boolean).join(' · '),
    }),
  },
})
