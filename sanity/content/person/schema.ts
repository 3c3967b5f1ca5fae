import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {choices, slugFrom} from '../fields.ts'
import {ROLE_WORDS} from '../words.ts'

/** The page of a person. */
export const path = (slug: string) => `/people/${slug}`

/** What a person does here; one may do several. */
export const ROLES = ['author', 'editor', 'reviewer'] as const

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  description: 'Somebody, or a desk, who answers for what stands on the site.',
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required()}),
    slugFrom('name'),
    defineField({
      name: 'roles',
      title: 'Roles',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choices(ROLES, ROLE_WORDS), layout: 'grid'},
      validation: (rule) => rule.required().min(1).unique(),
    }),
    defineField({
      name: 'bio',
      title: 'About',
      type: 'text',
      rows: 4,
      description: 'Who this is and why a reader may trust them on this subject. Say plainly what they are not.',
    }),
    defineField({
      name: 'credentials',
      title: 'Credentials',
      type: 'string',
      description: 'Degrees and titles as they follow the name, such as “RD” or “MD, dermatologist”.',
    }),
    defineField({
      name: 'registration',
      title: 'Professional registration',
      type: 'registration',
      description: 'Only a person whose registration you have checked may review a page clinically.',
    }),
    defineField({
      name: 'interests',
      title: 'Interests to declare',
      type: 'text',
      rows: 3,
      description:
        'Money, shares, gifts, products, family. Write “None to declare.” when there are none: silence is no answer.',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'photo', title: 'Photo', type: 'figure'}),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', roles: 'roles', media: 'photo.image'},
    prepare: ({title, roles, media}) => ({title, media, subtitle: roleWords(roles)}),
  },
})

const roleWords = (roles: (typeof ROLES)[number][] = []) => roles.map((role) => ROLE_WORDS[role]).join(', ')
