import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'
import {gathering} from '../gathering.ts'

export const claimSet = defineType({
  name: 'claimSet',
  title: 'Claims',
  type: 'object',
  description: 'Claims side by side, each with its grade.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'claims',
      title: 'Claims',
      type: 'array',
      of: referencesTo('claim'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: gathering('Claims', 'claims', 'statement'),
})
