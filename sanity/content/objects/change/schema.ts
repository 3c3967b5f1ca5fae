import {defineField, defineType} from '@sanity/types'

export const change = defineType({
  name: 'change',
  title: 'Change',
  type: 'object',
  description: 'A correction or an update that readers should know of.',
  fields: [
    defineField({name: 'date', title: 'Date', type: 'date', validation: (rule) => rule.required()}),
    defineField({
      name: 'note',
      title: 'What changed',
      type: 'text',
      rows: 2,
      description: 'What it said, what it says now, and why.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'note', subtitle: 'date'}},
})
