import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'

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
  preview: {
    select: {title: 'title', first: 'patterns.0.name'},
    prepare: ({title, first}) => ({title: title ?? 'Symptom patterns', subtitle: first}),
  },
})
