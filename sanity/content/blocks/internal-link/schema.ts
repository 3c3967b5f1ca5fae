import {defineField, defineType} from '@sanity/types'

/** Everything that a text may link to. */
export const LINK_TARGETS = [
  'article',
  'page',
  'section',
  'symptomPattern',
  'food',
  'foodList',
  'faq',
  'claim',
  'source',
  'person',
  'term',
  'product',
] as const

export const internalLink = defineType({
  name: 'internalLink',
  title: 'Link to a page of ours',
  type: 'object',
  description: 'It follows the page when its address changes.',
  fields: [
    defineField({
      name: 'to',
      title: 'Page',
      type: 'reference',
      to: LINK_TARGETS.map((type) => ({type})),
      validation: (rule) => rule.required(),
    }),
  ],
})
