import {defineField, defineType} from '@sanity/types'

export const caution = defineType({
  name: 'caution',
  title: 'Caution',
  type: 'object',
  fields: [
    defineField({
      name: 'who',
      title: 'Who',
      type: 'string',
      description: 'Completes “Take care if: …”, such as “you take blood thinners”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Why, and what to do',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'who', subtitle: 'text'}},
})
