import {defineArrayMember, defineType} from '@sanity/types'
import {textBlock} from '../prose/schema.ts'

/** Everything besides text that may stand in a body. */
export const BODY_BLOCKS = [
  'figure',
  'claimSet',
  'symptomPatternSet',
  'foodListSet',
  'faqSet',
  'careCard',
  'doDont',
  'callout',
  'productMention',
] as const

export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  of: [
    textBlock([
      {title: 'Paragraph', value: 'normal'},
      {title: 'Heading', value: 'h2'},
      {title: 'Smaller heading', value: 'h3'},
      {title: 'Quote', value: 'quote'},
    ]),
    ...BODY_BLOCKS.map((type) => defineArrayMember({type})),
  ],
})
