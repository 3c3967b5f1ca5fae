import {defineField, defineType} from '@sanity/types'

export const lintWord = defineType({
  name: 'lintWord',
  title: 'Loaded word',
  type: 'object',
  fields: [
    defineField({name: 'word', title: 'Word or phrase', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'advice',
      title: 'Advice',
      type: 'string',
      description: 'What to write instead, and why.',
    }),
  ],
  preview: {select: {title: 'word', subtitle: 'advice'}},
})
