import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choices, slugFrom, strings} from '../fields.ts'
import {GROUP_WORDS} from '../words.ts'

/** The page of a food. */
export const path = (slug: string) => `/foods/${slug}`

/** The groups that foods stand in. */
export const GROUPS = ['vegetablesAndFruit', 'fermented', 'collagenAndGlutamine', 'omega3', 'other'] as const

export const food = defineType({
  name: 'food',
  title: 'Food',
  type: 'document',
  description: 'What a food is, how much of it is a portion, and who should take care. What it does is said by claims.',
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    slugFrom('name'),
    defineField({
      name: 'group',
      title: 'Group',
      type: 'string',
      options: {list: choices(GROUPS, GROUP_WORDS), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      description: 'What it is and how people eat it. No health claims here: they need a grade.',
    }),
    defineField({
      name: 'portion',
      title: 'Portion',
      type: 'string',
      description: 'In kitchen measures: “a glass”, “two tablespoons”.',
    }),
    defineField({
      name: 'contains',
      title: 'Contains',
      type: 'array',
      description: 'What it holds that the claims speak of: “live cultures”, “pectin”.',
      of: strings,
      options: {layout: 'tags'},
    }),
    defineField({
      name: 'cautions',
      title: 'Take care if',
      type: 'array',
      description: 'Who should eat less of it, none of it, or ask first.',
      of: [defineArrayMember({type: 'caution'})],
    }),
    defineField({name: 'image', title: 'Image', type: 'figure'}),
  ],
  orderings: [
    {name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]},
    {name: 'group', title: 'Group', by: ['group', 'name'].map((field) => ({field, direction: 'asc'}))},
  ],
  preview: {
    select: {title: 'name', group: 'group', media: 'image.image'},
    prepare: ({title, group, media}) => ({title, media, subtitle: GROUP_WORDS[group as (typeof GROUPS)[number]]}),
  },
})
