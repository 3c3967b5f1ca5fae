import {defineField, defineType} from '@sanity/types'
import {referencesTo} from '../../fields.ts'
import {gathering} from '../gathering.ts'

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
  preview: gathering('Food lists', 'lists', 'title'),
})
