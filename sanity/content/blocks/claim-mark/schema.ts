import {defineField, defineType} from '@sanity/types'

export const claimMark = defineType({
  name: 'claimMark',
  title: 'Claim',
  type: 'object',
  description: 'Marks words that make a health claim. Their grade and evidence open beside them.',
  fields: [
    defineField({
      name: 'claim',
      title: 'Claim',
      type: 'reference',
      to: [{type: 'claim'}],
      validation: (rule) => rule.required(),
    }),
  ],
})
