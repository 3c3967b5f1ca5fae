import {defineArrayMember, defineType} from '@sanity/types'

const LISTS = [
  {title: 'Bullets', value: 'bullet'},
  {title: 'Numbers', value: 'number'},
]

/** What may be done to words in a line: all text of the site allows the same. */
const marks = {
  decorators: [
    {title: 'Strong', value: 'strong'},
    {title: 'Words of others', value: 'quoted'},
  ],
  annotations: [{type: 'claimMark'}, {type: 'termMark'}, {type: 'internalLink'}, {type: 'externalLink'}],
}

/** A block of text that may take these styles. */
export const textBlock = (styles: {title: string; value: string}[]) =>
  defineArrayMember({type: 'block', styles, lists: LISTS, marks})

export const prose = defineType({
  name: 'prose',
  title: 'Text',
  type: 'array',
  of: [textBlock([{title: 'Paragraph', value: 'normal'}])],
})
