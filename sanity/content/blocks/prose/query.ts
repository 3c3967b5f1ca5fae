import {z} from 'zod'
import {array, blocks, choice, exactText, projection} from '#sanity/projection.ts'
import {claim} from '../../claim/query.ts'
import {linkTarget} from '../../link/query.ts'

const span = projection({
  _key: z.string(),
  _type: z.literal('span'),
  text: ['coalesce(text, "")', z.string()],
  marks: array(exactText),
})

const termDefinition = projection({
  _id: z.string(),
  _type: z.literal('term'),
  slug: ['slug.current', z.string()],
  term: z.string(),
  plain: z.string(),
})

const marks = blocks({
  claimMark: projection({claim: ['claim->', claim]}),
  termMark: projection({term: ['term->', termDefinition]}),
  internalLink: projection({to: ['to->', linkTarget]}),
  externalLink: projection({href: z.string()}),
})

/** What every block of text has besides its style. */
const text = {
  listItem: choice(['bullet', 'number']).nullable(),
  level: z.number().nullable(),
  children: array(span),
  markDefs: marks,
} as const

/** A paragraph, heading, quote or list item of a body, its marks resolved. */
export const block = projection({
  style: ['coalesce(style, "normal")', choice(['normal', 'h2', 'h3', 'quote'])],
  ...text,
})
export type Block = z.infer<typeof block.schema> & {_type: 'block'; _key: string}
export type Mark = Block['markDefs'][number]

const kinds = {block: projection({style: ['coalesce(style, "normal")', choice(['normal'])], ...text})}

/** Running text alone. */
export const prose = blocks(kinds)

/** The same where the Studio asks for it. */
export const requiredProse = blocks(kinds, {required: true})
