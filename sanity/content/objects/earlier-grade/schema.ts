import {defineField, defineType} from '@sanity/types'
import {GRADES} from '../../claim/schema.ts'
import {choices} from '../../fields.ts'
import {GRADE_WORDS} from '../../words.ts'

export const earlierGrade = defineType({
  name: 'earlierGrade',
  title: 'Earlier grade',
  type: 'object',
  description:
    'A grade that the claim had before. Readers see it on the page of the claim, with the reason for the change.',
  fields: [
    defineField({
      name: 'grade',
      title: 'Grade',
      type: 'string',
      options: {list: choices(GRADES, GRADE_WORDS)},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'gradedOn',
      title: 'Graded on',
      type: 'date',
      description: 'The day on which the claim was given this grade.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'Why it was changed',
      type: 'text',
      rows: 2,
      description: 'What came out afterwards, or what we had got wrong. In a sentence or two, for readers.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {grade: 'grade', subtitle: 'note', gradedOn: 'gradedOn'},
    prepare: ({
      grade,
      subtitle,
      gradedOn,
    }: {
      grade?: (typeof GRADES)[number]
      subtitle?: string
      gradedOn?: string
    }) => ({
      title: [grade && GRADE_WORDS[grade], gradedOn].filter(Boolean).join(' · '),
      subtitle,
    }),
  },
})
