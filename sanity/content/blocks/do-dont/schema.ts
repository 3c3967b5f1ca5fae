import {defineField, defineType} from '@sanity/types'
import {strings} from '../../fields.ts'

export const doDont = defineType({
  name: 'doDont',
  title: 'Do and don’t',
  type: 'object',
  description: 'Two short lists, one under the other.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({name: 'dos', title: 'Do', type: 'array', description: 'Each completes “Do …”.', of: strings}),
    defineField({name: 'donts', title: 'Don’t', type: 'array', description: 'Each completes “Don’t …”.', of: strings}),
  ],
  preview: {
    select: {title: 'title', first: 'dos.0', against: 'donts.0'},
    prepare: ({title, first, against}) => ({
      title: title ?? 'Do and don’t',
      subtitle: [first && `Do: ${first}`, against && `Don’t: ${against}`].filter(Boolean).join(' · '),
    }),
  },
})
