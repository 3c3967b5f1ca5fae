import {defineField, defineType} from '@sanity/types'
import {choices} from '../../fields.ts'

/** How loudly a callout speaks. */
export const TONES = ['note', 'important'] as const

const TONE_TITLES = {note: 'Note', important: 'Important'} satisfies Record<(typeof TONES)[number], string>

export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  type: 'object',
  description: 'Something to know that stands beside the text. For danger use a care card.',
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({name: 'text', title: 'Text', type: 'prose', validation: (rule) => rule.required()}),
    defineField({
      name: 'tone',
      title: 'Tone',
      type: 'string',
      initialValue: 'note',
      options: {list: choices(TONES, TONE_TITLES), layout: 'radio', direction: 'horizontal'},
    }),
  ],
  preview: {
    select: {title: 'title', tone: 'tone', text: 'text.0.children.0.text'},
    prepare: ({title, tone, text}) => ({
      title: title ?? 'Callout',
      subtitle: [TONE_TITLES[(tone ?? 'note') as keyof typeof TONE_TITLES], text].filter(Boolean).join(' · '),
    }),
  },
})
