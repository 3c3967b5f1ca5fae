import {defineField, defineType} from '@sanity/types'

export const foodListItem = defineType({
  name: 'foodListItem',
  title: 'Food in a list',
  type: 'object',
  fields: [
    defineField({
      name: 'food',
      title: 'Food',
      type: 'reference',
      to: [{type: 'food'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'claim',
      title: 'Claim',
      type: 'reference',
      to: [{type: 'claim'}],
      description: 'What this food is said to do for skin. Its grade stands beside the food.',
    }),
    defineField({
      name: 'note',
      title: 'Note',
      type: 'string',
      description: 'What to look for when buying or preparing it: “unpasteurised, from the fridge”.',
    }),
  ],
  preview: {select: {title: 'food.name', subtitle: 'claim.statement', media: 'food.image.image'}},
})
