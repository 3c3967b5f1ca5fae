import {defineField, defineType} from '@sanity/types'
import {atMostWords, slugFrom, strings} from '../fields.ts'

/** The place of a term in the glossary. */
export const path = (slug: string) => `/glossary#${slug}`

export const term = defineType({
  name: 'term',
  title: 'Term',
  type: 'document',
  description: 'A word that a reader may not know. Link it in a text, and the meaning opens in its place.',
  fields: [
    defineField({name: 'term', title: 'Term', type: 'string', validation: (rule) => rule.required()}),
    slugFrom('term'),
    defineField({
      name: 'plain',
      title: 'In plain words',
      type: 'text',
      rows: 3,
      description: 'At most 30 words, without another term that needs explaining.',
      validation: (rule) => rule.required().custom(atMostWords(30)),
    }),
    defineField({
      name: 'synonyms',
      title: 'Also called',
      type: 'array',
      of: strings,
      options: {layout: 'tags'},
    }),
  ],
  orderings: [{name: 'term', title: 'Term', by: [{field: 'term', direction: 'asc'}]}],
  preview: {select: {title: 'term', subtitle: 'plain'}},
})
