import {defineField, defineType} from '@sanity/types'

export const seo = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  description: 'Leave this empty unless the page’s own title and standfirst do not serve in a list of search results.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.max(60).warning('Search engines cut titles after about 60 characters.'),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.max(160).warning('Search engines cut descriptions after about 160 characters.'),
    }),
    defineField({
      name: 'image',
      title: 'Image for sharing',
      type: 'image',
      description: 'Shown where the page is shared. It is cut to about twice as wide as high.',
      options: {hotspot: true},
    }),
  ],
})
