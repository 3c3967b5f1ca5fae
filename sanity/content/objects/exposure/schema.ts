import {defineField, defineType} from '@sanity/types'
import {EXPOSURE_KINDS} from '../../claim/schema.ts'
import {choices} from '../../fields.ts'

const KIND_TITLES = {
  food: 'A food',
  habit: 'A habit',
  supplement: 'A supplement',
  mechanism: 'A mechanism',
} satisfies Record<(typeof EXPOSURE_KINDS)[number], string>

export const exposure = defineType({
  name: 'exposure',
  title: 'What acts',
  type: 'object',
  fields: [
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: {list: choices(EXPOSURE_KINDS, KIND_TITLES), layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'In a word or two: “kefir”, “sleep”, “leaky gut”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'food',
      title: 'Food',
      type: 'reference',
      to: [{type: 'food'}],
      description: 'When the food has a document of its own.',
      hidden: ({parent}) => parent?.kind !== 'food',
    }),
    defineField({
      name: 'product',
      title: 'Product',
      type: 'reference',
      to: [{type: 'product'}],
      description: 'When the claim is about one product by name.',
      hidden: ({parent}) => parent?.kind !== 'supplement',
    }),
  ],
})
