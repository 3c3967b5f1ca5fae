import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import {xmlSafe} from '#lib/xml.ts'

/** Markdown of what these nodes say; what would be taken for markup in a text is escaped. */
export const markdownOf = (nodes: RootContent[]): string =>
  toMarkdown({type: 'root', children: nodes}, {bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-'})

/** Words as they are, in one line: without characters that cannot be seen, which no reader of Markdown takes well. */
export const text = (value: string): Text => ({
  type: 'text',
  value: xmlSafe(value).replace(/[\s\u0080-\u009F]+/g, ' '),
})

export const strong = (value: string): Strong => ({type: 'strong', children: [text(value)]})

export const link = (url: string, ...children: PhrasingContent[]): Link =>
  // A link within a link would end the outer one.
  ({type: 'link', url, children: children.flatMap((child) => (child.type === 'link' ? child.children : [child]))})

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})

export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

const item = (children: BlockContent[]): ListItem => ({type: 'listItem', spread: children.length > 1, children})

export const bullets = (items: BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item),
})

export const numbers = (items: BlockContent[][]): List => ({...bullets(items), ordered: true, start: 1})

/** Bullets of plain words. */
export const points = (items: string[]): List => bullets(items.map((value) => [paragraph(text(value))]))
