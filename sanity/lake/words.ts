import type {ExprNode} from 'groq-js'
import type {Doc} from './context.ts'

/** Whether a `match` reads nothing but a document's own text, so that its words must stand in it. */
export function readsOwnText(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !node.base || readsOwnText(node.base)
    case 'Group':
    case 'ArrayCoerce':
      return readsOwnText(node.base)
    case 'Map':
    case 'FlatMap':
      return readsOwnText(node.base) && readsOwnText(node.expr)
    case 'Array':
      return node.elements.every(({value}) => readsOwnText(value))
    case 'FuncCall':
      return OWN.includes(`${node.namespace}::${node.name}`) && node.args.every(readsOwnText)
    default:
      return false
  }
}

const OWN = ['pt::text', 'global::coalesce', 'array::compact']

/** Tells text that cannot match a pattern, which is text or a list of texts; null when all may. The text is folded. */
export function mayMatch(pattern: unknown): ((text: Buffer | string) => boolean) | null {
  const terms = [pattern].flat().flatMap((text) => (typeof text === 'string' ? (text.match(TERMS) ?? []) : []))
  const parts = terms.flatMap((term) => term.slice(0, LONGEST_TERM).split(ANYTHING)).filter(Boolean)
  const wanted = parts.map(folded)
  const bytes = wanted.map((part) => Buffer.from(part))
  if (!wanted.length) return null
  return (text) =>
    typeof text === 'string' ? wanted.every((part) => text.includes(part)) : bytes.every((part) => text.includes(part))
}

/** As groq-js splits patterns; a dot stands for any character there, and may be left out. */
const TERMS = /([^!@#$%^&(),\\/?";:{}|[\]+<>\s-])+/g
const ANYTHING = /[*.]+/
const LONGEST_TERM = 1024

const folded = (text: string) => text.replaceAll('.', '').toUpperCase()

/** Text, or a list of texts, so that case and dots do not matter. */
export const foldedText = (value: unknown) =>
  folded(
    [value]
      .flat()
      .filter((text) => typeof text === 'string')
      .join('\n'),
  )

const texts = new WeakMap<Doc, Buffer>()

/** All text of a document, folded; kept outside the heap. */
export function textOf(doc: Doc): Buffer {
  const known = texts.get(doc)
  if (known) return known
  const found: string[] = []
  const collect = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) {
      // A word may go on from one span to the next.
      if (value.length > 1) found.push(value.map((item) => (typeof item?.text === 'string' ? item.text : '')).join(''))
      for (const item of value) collect(item)
    } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item)
  }
  collect(doc)
  const text = Buffer.from(folded(found.join('\n')))
  texts.set(doc, text)
  return text
}
