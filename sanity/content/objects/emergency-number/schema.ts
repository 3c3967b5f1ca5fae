import {defineField, defineType} from '@sanity/types'

export const emergencyNumber = defineType({
  name: 'emergencyNumber',
  title: 'Emergency number',
  type: 'object',
  fields: [
    defineField({name: 'country', title: 'Country', type: 'string', validation: (rule) => rule.required()}),
    defineField({
      name: 'number',
      title: 'Number',
      type: 'string',
      description: 'As it is dialled there. One number: another one is another entry.',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'service', title: 'Service', type: 'string', description: 'What answers, such as “ambulance”.'}),
  ],
  preview: {select: {title: 'country', subtitle: 'number'}},
})
