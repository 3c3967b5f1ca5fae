import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choices, slugFrom} from '../fields.ts'
import {INTENT_WORDS} from '../words.ts'

/** The page of a food list. */
export const path = (slug: string) => `/food-lists/${slug}`

/** What a reader is to make of a list of foods. */
export const INTENTS = ['eatMore', 'mayHelp', 'limit', 'noGoodEvidence'] as const

export const foodList = defineType({
  name: 'foodList',
  title: 'Food list',
  type: 'document',
  description: 'Foods that belong together, each with the evidence for it. Readers can print it as a shopping list.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string', validation: (rule) => rule.required().max(65)}),
    slugFrom('title'),
    defineField({
      name: 'intent',
      title: 'What it says',
      type: 'string',
      description: 'Promise no more than the weakest claim in the list can carry.',
      options: {list: choices(INTENTS, INTENT_WORDS), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      type: 'text',
      rows: 3,
      description: 'Why these foods stand together, and how sure we are.',
    }),
    defineField({
      name: 'items',
      title: 'Foods',
      type: 'array',
      of: [defineArrayMember({type: 'foodListItem'})],
      validation: (rule) => rule.required().min(3).error('A list needs at least three foods.'),
    }),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', intent: 'intent', media: 'items.0.food.image.image'},
    prepare: ({title, intent, media}) => ({
      title,
      media,
      subtitle: INTENT_WORDS[intent as (typeof INTENTS)[number]],
    }),
  },
})
