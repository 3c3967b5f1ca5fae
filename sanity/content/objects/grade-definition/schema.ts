import {defineField, defineType} from '@sanity/types'
import {GRADES} from '../../claim/schema.ts'
import {choices} from '../../fields.ts'
import {GRADE_WORDS} from '../../words.ts'

export const gradeDefinition = defineType({
  name: 'gradeDefinition',
  title: 'Grade',
  type: 'object',
  fields: [
    defineField({
      name: 'grade',
      title: 'Grade',
      type: 'string',
      options: {list: choices(GRADES, GRADE_WORDS)},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'definition',
      title: 'What it means',
      type: 'text',
      rows: 3,
      description: 'What must be found before a claim gets this grade.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'grade', subtitle: 'definition'}},
})
