import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'
import {gathering} from '../gathering.ts'

export const symptomPatternSet = defineType({
  name: 'symptomPatternSet',
  title: 'Symptom patterns',
  type: 'object',
  description: 'Symptom patterns as cards that lead to their pages.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'patterns',
      title: 'Symptom patterns',
      type: 'array',
      of: referencesTo('symptomPattern'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: gathering('Symptom patterns', 'patterns', 'name'),
})
