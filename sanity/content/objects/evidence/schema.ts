import {defineField, defineType} from '@sanity/types'
import {STANCES} from '../../claim/schema.ts'
import {choices} from '../../fields.ts'

const STANCE_TITLES = {
  supports: 'Supports the claim',
  qualifies: 'Limits the claim',
  contradicts: 'Speaks against the claim',
} satisfies Record<(typeof STANCES)[number], string>

export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  fields: [
    defineField({
      name: 'source',
      title: 'Source',
      type: 'reference',
      to: [{type: 'source'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'stance',
      title: 'Stance',
      type: 'string',
      options: {list: choices(STANCES, STANCE_TITLES), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'note',
      title: 'What it found',
      type: 'text',
      rows: 2,
      description: 'In a sentence, with the number and who was studied.',
    }),
  ],
  preview: {
    select: {title: 'source.title', stance: 'stance', note: 'note'},
    prepare: ({title, stance, note}: {title?: string; stance?: keyof typeof STANCE_TITLES; note?: string}) => ({
      title,
      subtitle: [stance && STANCE_TITLES[stance], note].filter(Boolean).join(' · '),
    }),
  },
})
