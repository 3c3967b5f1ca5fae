import {type CustomValidator, defineArrayMember, defineField} from '@sanity/types'

/** The options of a choice: its values in their order, with the words editors see. */
export const choices = <T extends string>(values: readonly T[], words: Record<T, string>) =>
  values.map((value) => ({value, title: words[value]}))

/** The address of a page, made from another of its fields; unique within its type. */
export const slugFrom = (source: string) =>
  defineField({
    name: 'slug',
    title: 'Address',
    type: 'slug',
    description:
      'The last part of the address of this page. When you publish a change of it, the old address leads to the new one; in a release, “Add the redirect to this release” in the menu sees to that.',
    options: {source, maxLength: 96},
    validation: (rule) => rule.required(),
  })

/** Array members that refer to documents of these types, each at most once. */
export const referencesTo = (...types: string[]) => [
  defineArrayMember({type: 'reference', to: types.map((type) => ({type}))}),
]

/** A list of short texts that editors type one by one. */
export const strings = [defineArrayMember({type: 'string', validation: (rule) => rule.required()})]

/** How many words a text has. */
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Refuses a text of more words than this; an absent text passes. */
export const atMostWords =
  (limit: number): CustomValidator<string | undefined> =>
  (text) => {
    const count = wordsIn(text ?? '')
    return count <= limit || `Keep this to ${limit} words; it has ${count}.`
  }
