import {defineField, defineType} from '@sanity/types'
import {RELATIONSHIP_TITLES} from '../../product/schema.ts'

interface ProductMentionPreview {
  title?: string
  relationship?: keyof typeof RELATIONSHIP_TITLES
}

export const productMention = defineType({
  name: 'productMention',
  title: 'Product',
  type: 'object',
  description:
    'The only way to name a product. Our relationship with its maker, and what was not found, show by themselves.',
  fields: [
    defineField({
      name: 'product',
      title: 'Product',
      type: 'reference',
      to: [{type: 'product'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'prose',
      description: 'What a reader should know of it here.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {title: 'product.name', relationship: 'product.relationship'},
    prepare: ({title, relationship}: ProductMentionPreview) => ({
      title: title ?? 'No product chosen yet',
      subtitle: relationship && `Our relationship with its maker: ${RELATIONSHIP_TITLES[relationship].toLowerCase()}`,
    }),
  },
})
