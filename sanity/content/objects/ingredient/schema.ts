import {defineField, defineType} from '@sanity/types'

export const ingredient = defineType({
  name: 'ingredient',
  title: 'Ingredient',
  type: 'object',
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'claim',
      title: 'Claim',
      type: 'reference',
      to: [{type: 'claim'}],
      description: 'What is said of this ingredient, with its grade.',
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'claim.statement'}},
})
