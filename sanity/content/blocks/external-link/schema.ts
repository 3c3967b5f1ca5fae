import {defineField, defineType} from '@sanity/types'

export const externalLink = defineType({
  name: 'externalLink',
  title: 'Link elsewhere',
  type: 'object',
  description: 'For studies and guidelines use a claim: it carries its sources. Link products by a product mention.',
  fields: [
    defineField({
      name: 'href',
      title: 'Web address',
      type: 'url',
      validation: (rule) => rule.required().uri({scheme: ['https', 'mailto']}),
    }),
  ],
})
