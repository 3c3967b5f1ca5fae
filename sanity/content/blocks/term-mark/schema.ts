import {defineField, defineType} from '@sanity/types'

export const termMark = defineType({
  name: 'termMark',
  title: 'Term',
  type: 'object',
  description: 'Marks a word whose meaning opens in its place. Once in a text is enough.',
  fields: [
    defineField({
      name: 'term',
      title: 'Term',
      type: 'reference',
      to: [{type: 'term'}],
      validation: (rule) => rule.required(),
    }),
  ],
})
