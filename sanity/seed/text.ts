// @portabletext/markdown is not installed and knows neither claim marks nor quoted words: this small reader does.
import {type Keyed, keyed, type Reference, reference, references} from './reference.ts'

/** A run of text; `marks` names decorators or the keys of the block's mark definitions. */
export interface Span {
  _type: 'span'
  _key: string
  text: string
  marks: string[]
}

/** A portable-text block. */
export interface TextBlock {
  _type: 'block'
  _key: string
  style: string
  listItem?: 'bullet' | 'number'
  level?: number
  markDefs: MarkDefinition[]
  children: Span[]
}

type MarkDefinition = Keyed<{_type: string; href?: string; [field: string]: string | Reference | undefined}>

/** A block other than text; `body` gives it its key. */
export interface Insert {
  _type: string
  [field: string]: unknown
}

/**
 * The body of an article: strings are read as text, inserts are kept in their place.
 *
 * Text: paragraphs, `## heading`, `### heading`, `> quote`, `- bullet` and `1. number`, parted by empty lines.
 * Within: `**strong**`, `{{words of others}}`, `[text](claim:c05)`, `[text](term:dysbiosis)`,
 * `[text](article:leaky-gut)` or any other `type:key`, `[text](https://…)`.
 */
export function body(...parts: (string | Insert)[]): Keyed<Insert | TextBlock>[] {
  return parts.flatMap((part, index) =>
    typeof part === 'string' ? readText(part, `p${index + 1}-`) : [{...part, _key: `p${index + 1}`}],
  )
}

/** Text alone, as the `prose` fields take it. */
export const prose = (source: string): TextBlock[] => readText(source, 'p')

function readText(source: string, prefix: string): TextBlock[] {
  const chunks = source.split(/\n\s*\n/).filter((chunk) => chunk.trim() !== '')
  return chunks.flatMap(readChunk).map((line, index) => textBlock(line, `${prefix}${index + 1}`))
}

interface Line {
  text: string
  style: string
  listItem?: 'bullet' | 'number'
}

function readChunk(chunk: string): Line[] {
  const lines: Line[] = []
  for (const raw of chunk.trim().split('\n')) {
    const line = startOfLine(raw.trim())
    const last = lines.at(-1)
    if (line.style === 'normal' && !line.listItem && last) last.text += ` ${line.text}`
    else lines.push(line)
  }
  return lines
}

function startOfLine(line: string): Line {
  const [, mark = '', text = line] = /^(##|###|>|-|\d+\.) (.*)$/.exec(line) ?? []
  if (mark === '-') return {text, style: 'normal', listItem: 'bullet'}
  if (mark.endsWith('.')) return {text, style: 'normal', listItem: 'number'}
  return {text, style: {'##': 'h2', '###': 'h3', '>': 'quote'}[mark] ?? 'normal'}
}

function textBlock({text, style, listItem}: Line, key: string): TextBlock {
  const markDefs: MarkDefinition[] = []
  const children = readInline(text, [], (target) => {
    const markKey = `${key}m${markDefs.length + 1}`
    markDefs.push({...annotation(target), _key: markKey})
    return markKey
  })
  const list = listItem ? {listItem, level: 1} : {}
  return {_type: 'block', _key: key, style, ...list, markDefs, children: keyed(`${key}s`, children)}
}

const inline = /\*\*(?<strong>.+?)\*\*|\{\{(?<quoted>.+?)\}\}|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/g

function readInline(text: string, marks: string[], define: (target: string) => string): Omit<Span, '_key'>[] {
  const spans: Omit<Span, '_key'>[] = []
  const plain = (words: string) => words !== '' && spans.push({_type: 'span', text: words, marks})
  let end = 0
  for (const match of text.matchAll(inline)) {
    const {strong, quoted, label = '', target = ''} = match.groups ?? {}
    plain(text.slice(end, match.index))
    const mark = strong ? 'strong' : quoted ? 'quoted' : define(target)
    spans.push(...readInline(strong ?? quoted ?? label, [...marks, mark], define))
    end = match.index + match[0].length
  }
  plain(text.slice(end))
  return spans
}

function annotation(target: string) {
  if (/^(https?|mailto):/.test(target)) return {_type: 'externalLink', href: target}
  const [type, key] = target.split(':')
  if (!type || !key) throw new Error(`Link target "${target}": write type:key, as in claim:c05, or a web address.`)
  if (type === 'claim') return {_type: 'claimMark', claim: reference(type, key)}
  if (type === 'term') return {_type: 'termMark', term: reference(type, key)}
  return {_type: 'internalLink', to: reference(type, key)}
}

/** `claimSet('What the studies show', 'c15', 'c37')` */
export const claimSet = (title: string, ...keys: string[]): Insert => ({
  _type: 'claimSet',
  title,
  claims: references('claim', ...keys),
})

/** `symptomPatternSet('Four patterns', 'acne', 'rosacea')` */
export const symptomPatternSet = (title: string, ...keys: string[]): Insert => ({
  _type: 'symptomPatternSet',
  title,
  patterns: references('symptomPattern', ...keys),
})

/** `foodListSet('What to eat', 'fibre', 'fermented')` */
export const foodListSet = (title: string, ...keys: string[]): Insert => ({
  _type: 'foodListSet',
  title,
  lists: references('foodList', ...keys),
})

/** `faqSet('Questions', 'how-long', 'safe')` */
export const faqSet = (title: string, ...keys: string[]): Insert => ({
  _type: 'faqSet',
  title,
  faqs: references('faq', ...keys),
})

/** A card that says when to get help; the heading ends in "if:". */
export const careCard = (
  level: 'emergency' | 'urgent' | 'routine',
  heading: string,
  items: string[],
  service?: string,
): Insert => ({_type: 'careCard', level, heading, items, ...(service && {service})})

/** What to do and what not to do. */
export const doDont = (title: string, dos: string[], donts: string[]): Insert => ({_type: 'doDont', title, dos, donts})

/** A short text set apart. */
export const callout = (title: string, text: string, tone: 'note' | 'important' = 'note'): Insert => ({
  _type: 'callout',
  title,
  text: prose(text),
  tone,
})

/** A product with what is said about it; it stands after a disclosure. */
export const productMention = (key: string, text: string): Insert => ({
  _type: 'productMention',
  product: reference('product', key),
  text: prose(text),
})

/** `figure('gut-lining.png', 'One layer of cells…', {caption})`: the file lies in sanity/seed/images. */
export const figure = (
  file: string,
  alt: string,
  more: {longDescription?: string; caption?: string; credit?: string} = {},
): Insert => ({
  _type: 'figure',
  image: {_type: 'image', _sanityAsset: `image@file://./images/${file}`},
  alt,
  ...more,
})
