import {defineField, defineType} from '@sanity/types'

export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  type: 'object',
  fields: [
    defineField({
      name: 'image',
      title: 'Image',
      type: 'image',
      description: 'Place the hotspot on what must stay visible when the picture is cropped.',
      options: {hotspot: true},
      validation: (rule) => rule.required().assetRequired(),
    }),
    defineField({
      name: 'alt',
      title: 'Text instead of the image',
      type: 'string',
      description: 'What the picture shows, for readers who do not see it. Not “picture of”; not the caption again.',
      validation: (rule) => rule.required().max(125),
    }),
    defineField({
      name: 'longDescription',
      title: 'Long description',
      type: 'text',
      rows: 4,
      description: 'For a chart or diagram: everything it says, in sentences. Readers can open it under the figure.',
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
    defineField({
      name: 'credit',
      title: 'Credit',
      type: 'string',
      description: 'Who made the picture, and the licence if it has one.',
    }),
  ],
  preview: {
    select: {alt: 'alt', caption: 'caption', media: 'image'},
    prepare: ({alt, caption, media}) => ({title: alt ?? 'No text instead of the image yet', subtitle: caption, media}),
  },
})
