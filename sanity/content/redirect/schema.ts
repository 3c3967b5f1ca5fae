import {defineField, defineType} from '@sanity/types'

/** A path of this site, from the root, such as /articles/old-name. */
const isPath = (path: string | undefined) =>
  !path || /^\/(?!\/)[^\s?#]*$/.test(path) || 'Start with one “/”, and leave out spaces, “?” and “#”.'

/** Where a redirect leads: a path of this site, with or without an anchor, or an address elsewhere. */
const isDestination = (target: string | undefined) =>
  !target || /^(\/(?!\/)|https:\/\/)\S*$/.test(target) || 'Start with “/” for a page of ours, or with “https://”.'

export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  description: 'Keeps old links alive when the address of a page changes.',
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      type: 'string',
      description: 'From the root of the site: “/articles/old-name”.',
      validation: (rule) => rule.required().custom(isPath),
    }),
    defineField({
      name: 'to',
      title: 'New address',
      type: 'string',
      validation: (rule) => rule.required().custom(isDestination),
    }),
    defineField({
      name: 'permanent',
      title: 'For good',
      type: 'boolean',
      description: 'Browsers remember a redirect that is for good, and do not ask again.',
      initialValue: true,
    }),
  ],
  orderings: [{name: 'from', title: 'Old address', by: [{field: 'from', direction: 'asc'}]}],
  preview: {
    select: {title: 'from', to: 'to', permanent: 'permanent'},
    prepare: ({title, to, permanent}) => ({
      title,
      subtitle: [to && `→ ${to}`, !permanent && 'for now'].filter(Boolean).join(' · '),
    }),
  },
})
