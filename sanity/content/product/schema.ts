import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choices, referencesTo, slugFrom} from '../fields.ts'

/** What stands between us and the maker of a product. */
export const RELATIONSHIPS = ['none', 'affiliate', 'sponsored', 'gifted', 'owned'] as const

/** What editors read of it. */
export const RELATIONSHIP_TITLES = {
  none: 'None',
  affiliate: 'We earn when readers buy it',
  sponsored: 'Its maker paid for the mention',
  gifted: 'Its maker gave it to us',
  owned: 'We sell it, or the owner of this site does',
} satisfies Record<(typeof RELATIONSHIPS)[number], string>

export const product = defineType({
  name: 'product',
  title: 'Product',
  type: 'document',
  description: 'A product that readers ask about: what is in it, what was found, and what was not. We sell nothing.',
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    slugFrom('name'),
    defineField({
      name: 'relationship',
      title: 'Our relationship with its maker',
      type: 'string',
      description: 'Readers see it wherever the product is named. Anything but “None” marks its links as paid.',
      options: {list: choices(RELATIONSHIPS, RELATIONSHIP_TITLES), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      description: 'What it is, in our words and not in its maker’s.',
    }),
    defineField({
      name: 'ingredients',
      title: 'Ingredients',
      type: 'array',
      description: 'As the label or the maker’s page lists them.',
      of: [defineArrayMember({type: 'ingredient'})],
    }),
    defineField({
      name: 'trial',
      title: 'Trial of this product',
      type: 'reference',
      to: [{type: 'source'}],
      description: 'A trial of the product itself, not of an ingredient. Left empty, the page says that we found none.',
    }),
    defineField({
      name: 'safety',
      title: 'Safety',
      type: 'array',
      description: 'Sources on harm from it or from what is in it.',
      of: referencesTo('source'),
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'link',
      title: 'Link',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https']}),
    }),
    defineField({
      name: 'searchedOn',
      title: 'Searched on',
      type: 'date',
      description: 'The day we last looked for trials and reports of harm.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {title: 'name', relationship: 'relationship', trial: 'trial.title'},
    prepare: ({title, relationship, trial}: ProductPreview) => ({
      title,
      subtitle: [relationship && RELATIONSHIP_TITLES[relationship], trial ?? 'No trial found']
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

interface ProductPreview {
  title?: string
  relationship?: (typeof RELATIONSHIPS)[number]
  trial?: string
}
