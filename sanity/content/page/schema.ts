import {defineField, defineType} from '@sanity/types'
import {atMostWords, slugFrom} from '../fields.ts'

/** A plain page stands at the root of the site. */
export const path = (slug: string) => `/${slug}`

export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  description: 'A page about the site itself: who we are, how we work, what we corrected.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string', validation: (rule) => rule.required().max(65)}),
    slugFrom('title'),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.custom(atMostWords(60)),
    }),
    defineField({name: 'body', title: 'Text', type: 'body', validation: (rule) => rule.required()}),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo'}),
  ],
  preview: {select: {title: 'title', subtitle: 'standfirst'}},
})
