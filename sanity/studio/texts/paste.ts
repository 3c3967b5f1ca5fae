import {htmlToPortableText} from '@portabletext/html'
import {
  isPortableTextSpan,
  isPortableTextTextBlock,
  type PortableTextSpan,
  type PortableTextTextBlock,
} from '@sanity/types'
import {type PastedLink, pastedLink} from './pasted-link.ts'

type TextBlock = Omit<PortableTextTextBlock<PortableTextSpan>, 'markDefs'> & {markDefs: PastedLink[]}

/** What a text allows besides plain paragraphs. */
export interface Allowed {
  styles: readonly string[]
  lists: readonly string[]
}

/**
 * Blocks of ours from HTML of a word processor or a web page: headings, lists, bold and links that lead somewhere.
 * Fonts, colours, tables’ frames, empty lines and whatever else our texts do not have are left behind.
 */
export function blocksFromHtml(html: string, allowed: Allowed): TextBlock[] {
  const read = htmlToPortableText(html, {whitespaceMode: 'normalize'}).filter((block) => isPortableTextTextBlock(block))
  const hasTitle = read.some(({style}) => style === 'h1')
  return read.map((block) => ours(block, hasTitle, allowed)).filter(({children}) => textOf(children).trim() !== '')
}

function ours(block: PortableTextTextBlock, hasTitle: boolean, allowed: Allowed): TextBlock {
  const style = styleOf(block.style ?? 'normal', hasTitle)
  const links = (block.markDefs ?? []).flatMap((mark) => pastedLink(mark) ?? [])
  const kept = new Set(links.map(({_key}) => _key))
  if (style === 'normal') kept.add('strong') // headings are bold by themselves
  return {
    _type: 'block',
    _key: block._key,
    style: allowed.styles.includes(style) ? style : 'normal',
    ...(block.listItem &&
      allowed.lists.includes(block.listItem) && {listItem: block.listItem, level: block.level ?? 1}),
    markDefs: links,
    children: trimmed(
      block.children.filter(isPortableTextSpan).map((span) => ({
        ...span,
        text: plain(span.text),
        marks: (span.marks ?? []).filter((mark) => kept.has(mark)),
      })),
    ),
  }
}

/** A page has its title elsewhere: when the paste has one, all headings move down by one. */
function styleOf(style: string, hasTitle: boolean): string {
  const [, level] = /^h([1-6])$/.exec(style) ?? []
  if (level) return Number(level) + (hasTitle ? 1 : 0) <= 2 ? 'h2' : 'h3'
  return style === 'blockquote' ? 'quote' : 'normal'
}

const plain = (text: string) => text.replace(/\u00ad|\u200b|\ufeff/g, '').replace(/[\t\u00a0 ]+/g, ' ')

/** Without space at either end of the block. */
const trimmed = (spans: PortableTextSpan[]) =>
  spans.map((span, index) => {
    const start = index === 0 ? span.text.trimStart() : span.text
    return {...span, text: index === spans.length - 1 ? start.trimEnd() : start}
  })

const textOf = (spans: PortableTextSpan[]) => spans.map(({text}) => text).join('')
