import {type CssNode, ident, type List, parse, type SelectorList} from 'css-tree'

/** A stylesheet in parts, in its order: its text is theirs. */
export type Styles = Part[]

type Part =
  /** Stays in every page. */
  | {text: string}
  /** Stays where all classes of one of its selectors stand. */
  | {rule: string; selectors: string[][]}
  /** Stays where something within it does. */
  | {opening: string; parts: Part[]; closing: string}

/** What holds rules under a condition, and says nothing when it is empty. */
const CONDITIONS = new Set(['media', 'supports', 'container'])
const CLASSES = /\sclass=(?:"([^"]*)"|'([^']*)')/gi

/** Reads a stylesheet into what pages can do without and what they cannot. */
export function readStyles(css: string): Styles {
  const sheet = parse(css, {positions: true, parseValue: false, parseAtrulePrelude: false})
  return sheet.type === 'StyleSheet' ? partsOf(sheet.children, css) : [{text: css}]
}

/** Every class that an element of a page may have. */
export function classesIn(html: string): Set<string> {
  const lists = [...html.matchAll(CLASSES)].map(([, double, single]) => double ?? single ?? '')
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean))
}

/** A stylesheet without the rules that name a class no element has. */
export function usedStyles(styles: Styles, classes: ReadonlySet<string>): string {
  return styles.map((part) => usedOf(part, classes)).join('')
}

function usedOf(part: Part, classes: ReadonlySet<string>): string {
  if ('text' in part) return part.text
  if ('rule' in part) {
    return part.selectors.some((names) => names.every((name) => classes.has(name))) ? part.rule : ''
  }
  const within = usedStyles(part.parts, classes)
  return within && `${part.opening}${within}${part.closing}`
}

function partsOf(nodes: List<CssNode>, css: string): Part[] {
  return nodes.toArray().map((node): Part => {
    const [start, end] = placeOf(node)
    const text = css.slice(start, end)
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
      return {rule: text, selectors: classesNeeded(node.prelude)}
    }
    if (node.type !== 'Atrule' || !node.block || !CONDITIONS.has(node.name)) return {text}
    const parts = partsOf(node.block.children, css)
    const [block] = placeOf(node.block)
    return {opening: css.slice(start, block + 1), parts, closing: '}'}
  })
}

/**
 * For each selector, the classes without which it chooses nothing. What stands within `:not()`, `:is()`, `:has()` and
 * their like is not looked into: a rule too many does no harm.
 */
const classesNeeded = ({children}: SelectorList): string[][] =>
  children.toArray().map((selector) => {
    const parts = selector.type === 'Selector' ? selector.children.toArray() : []
    return parts.flatMap((part) => (part.type === 'ClassSelector' ? [ident.decode(part.name)] : []))
  })

function placeOf({loc}: CssNode): [start: number, end: number] {
  if (!loc) throw new Error('A stylesheet was read without its positions')
  return [loc.start.offset, loc.end.offset]
}
