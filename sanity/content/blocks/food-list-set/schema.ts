import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'

export const foodListSet = defineType({
  name: 'foodListSet',
  title: 'Food lists',
  type: 'object',
  description: 'Food lists as tables, each food with its evidence.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'lists',
      title: 'Food lists',
      type: 'array',
      of: referencesTo('foodList'),
      validation: (rule) => rule.required().min(1).unique(),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'lists.0.title'},
    prepare: ({title, first}) => ({title: title ?? 'Food lists', subtitle: first}),
  },
})
