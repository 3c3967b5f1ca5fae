import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'
import {gathering} from '../gathering.ts'

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
  preview: gathering('Questions', 'faqs', 'question'),
})
