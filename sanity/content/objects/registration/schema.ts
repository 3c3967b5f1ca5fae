import {defineField, defineType} from '@sanity/types'

export const registration = defineType({
  name: 'registration',
  title: 'Professional registration',
  type: 'object',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'body',
      title: 'Register',
      type: 'string',
      description: 'Who keeps the register, such as the General Medical Council.',
    }),
    defineField({name: 'number', title: 'Number', type: 'string', description: 'So that a reader can look it up.'}),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      type: 'date',
      description: 'The day you saw this entry in the register yourself.',
    }),
  ],
})
