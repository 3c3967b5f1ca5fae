import {stegaClean} from '@sanity/client/stega'
import type {ClaimRecord} from '../../claim/record.ts'
import {hrefOf} from '../../link/view.ts'
import {path as termPath} from '../../term/schema.ts'
import type {Block, Mark} from './query.ts'

export type ProseView = ReturnType<typeof proseView>
export type BlockView = ReturnType<typeof blockView>
export type MarkView = BlockView['markDefs'][number]

/** Marks that carry no data of their own. */
const DECORATORS = ['strong', 'quoted']

/** Running text as portable text, its marks carrying what they show; `rel` is what its links elsewhere are marked with. */
export const proseView = (blocks: Block[], record: ClaimRecord, rel: string | null = null) =>
  blocks.map((block) => blockView(block, record, rel))

/** How deep lists go: the renderer opens a list for every level on the way, however many a document asks for. */
const DEEPEST = 6

/** One block of portable text. Marks that lead nowhere are taken off; their words stay. */
export function blockView(
  {_key, style, listItem, level, children, markDefs}: Block,
  record: ClaimRecord,
  rel: string | null = null,
) {
  const marks = markDefs.flatMap((mark) => markView(mark, record, rel) ?? [])
  const known = new Set([...DECORATORS, ...marks.map((mark) => mark._key)])
  return {
    _type: 'block' as const,
    _key,
    style,
    // The renderer takes the mere presence of these for a list item.
    ...(listItem && {listItem, level: Math.min(Math.max(level ?? 1, 1), DEEPEST)}),
    children: children.map((span) => ({...span, marks: span.marks.filter((mark) => known.has(mark))})),
    markDefs: marks,
  }
}

function markView(mark: Mark, record: ClaimRecord, rel: string | null) {
  const {_key, _type} = mark
  switch (_type) {
    case 'claimMark':
      return {_type, _key, claim: record.cite(mark.claim)}
    case 'termMark':
      return {_type, _key, term: mark.term.term, plain: mark.term.plain, href: termPath(stegaClean(mark.term.slug))}
    case 'internalLink': {
      const href = hrefOf(mark.to)
      return href === null ? null : {_type, _key, href}
    }
    case 'externalLink':
      return isWebOrMail(mark.href) ? {_type, _key, href: stegaClean(mark.href), rel} : null
  }
}

const isWebOrMail = (href: string) => /^(https?:\/\/|mailto:|tel:)/i.test(href)

/** The text of a block without its marks. */
export const textOf = ({children}: Pick<Block, 'children'>): string => children.map(({text}) => text).join('')
