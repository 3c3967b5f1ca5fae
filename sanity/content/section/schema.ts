import {defineField, defineType} from '@sanity/types'
import {slugFrom} from '../fields.ts'

/** The page of a section. */
export const path = (slug: string) => `/sections/${slug}`

export const section = defineType({
  name: 'section',
  title: 'Section',
  type: 'document',
  description: 'One of the few parts that the site is divided into. Every article stands in one.',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description: 'One word or two. It stands in the navigation of every page and above every headline.',
      validation: (rule) => rule.required().max(24),
    }),
    slugFrom('title'),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      description: 'What a reader finds here, in a sentence or two.',
      validation: (rule) => rule.required().max(240),
    }),
    defineField({
      name: 'order',
      title: 'Order',
      type: 'number',
      description: 'Sections stand in this order, lowest first.',
      validation: (rule) => rule.required().integer(),
    }),
  ],
  orderings: [{name: 'order', title: 'As on the site', by: [{field: 'order', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'standfirst'}},
})
