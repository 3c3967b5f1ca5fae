import {defineField, defineType} from '@sanity/types'
import {choices, strings} from '../../fields.ts'

/** How soon help is needed, most urgent first. */
export const LEVELS = ['emergency', 'urgent', 'routine'] as const

const LEVEL_TITLES = {
  emergency: 'Emergency: call for help now',
  urgent: 'Urgent: see somebody today',
  routine: 'Routine: make an appointment',
} satisfies Record<(typeof LEVELS)[number], string>

const endsInIf = (heading: string | undefined) =>
  !heading || /\bif:$/i.test(heading) || 'End this in “if:”, so that the list below completes the sentence.'

export const careCard = defineType({
  name: 'careCard',
  title: 'Care card',
  type: 'object',
  description: 'When to get help, from whom, and how soon.',
  fields: [
    defineField({
      name: 'level',
      title: 'How soon',
      type: 'string',
      options: {list: choices(LEVELS, LEVEL_TITLES), layout: 'radio'},
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'Say what to do, and end in “if:”. For example: “See a GP if:”.',
      validation: (rule) => rule.required().custom(endsInIf),
    }),
    defineField({
      name: 'items',
      title: 'Reasons',
      type: 'array',
      description: 'Each completes the heading: “your skin is painful, hot or weeping”.',
      of: strings,
      validation: (rule) => rule.required().min(1),
    }),
    defineField({
      name: 'service',
      title: 'Where to go',
      type: 'string',
      description: 'The service to turn to, in words that hold in any country.',
    }),
  ],
  preview: {
    select: {title: 'heading', level: 'level', first: 'items.0'},
    prepare: ({title, level, first}: {title?: string; level?: keyof typeof LEVEL_TITLES; first?: string}) => ({
      title: [title, first].filter(Boolean).join(' '),
      subtitle: level ? LEVEL_TITLES[level] : 'Say how soon',
    }),
  },
})
