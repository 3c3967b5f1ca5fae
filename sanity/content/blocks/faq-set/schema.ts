import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'

export const faqSet = defineType({
  name: 'faqSet',
  title: 'Questions',
  type: 'object',
  description: 'Questions with their short answers.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'faqs',
      title: 'Questions',
      type: 'array',
      of: referencesTo('faq'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'faqs.0.question'},
    prepare: ({title, first}) => ({title: title ?? 'Questions', subtitle: first}),
  },
})
