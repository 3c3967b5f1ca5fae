import type {ExprNode} from 'groq-js'
import {counted} from './budget.ts'
import type {Doc} from './context.ts'
import {compile, type Read, type Scope} from './expression.ts'
import {type Asking, type Selection, selectionOf} from './selection.ts'
import {compare} from './values.ts'
import type {Order} from './view.ts'

/** A part of a query that indexes answer. */
export interface Part {
  /** What it depends on of the document around it; it needs a string there. Null when it depends on nothing. */
  around: ExprNode | null
  answer(asking: Asking, value?: string): unknown[]
}

/** Of so many candidates it is quicker to sort them than to go through the whole type in its order. */
const FEW = 500
/** How many documents groq-js is given at once, while looking for the first that it lets pass. */
const CHUNK = 64

/** A whole list – filter, order, slice, projection – that needs nothing but documents' own fields; null otherwise. */
export function wholeList(node: ExprNode, projecting: boolean): Part | null {
  const projected = projecting && node.type === 'Map' ? compile(node.expr) : null
  if (node.type === 'Map' && !projected) return null
  const rows = node.type === 'Map' ? node.base : node
  const slice = rows.type === 'Slice' && rows.left >= 0 && rows.right >= 0 ? rows : null
  if (rows.type === 'Slice' && !slice) return null
  const list = slice ? slice.base : rows
  const sorting = list.type === 'PipeFuncCall' ? sortingOf(list) : null
  if (list.type === 'PipeFuncCall' && !sorting) return null
  const selection = selectionOf(list.type === 'PipeFuncCall' ? list.base : list)
  if (!selection?.exact) return null
  const end = slice ? slice.right + Number(slice.isInclusive) : Number.POSITIVE_INFINITY
  return {
    around: selection.around,
    answer(asking, value) {
      const documents = sorting ? inOrder(selection, sorting, asking, value, end) : selection.documents(asking, value)
      const wanted = slice ? documents.slice(slice.left, end) : documents
      return projected ? wanted.map((doc) => projected(doc, asking)) : wanted
    },
  }
}

/** The documents that stand in for the `*` of a filter: no fewer than can pass it. */
export function candidates(node: ExprNode): Part | null {
  const selection = selectionOf(node)
  return selection && {around: selection.around, answer: (asking, value) => selection.documents(asking, value)}
}

/** A list of which only the first are wanted, taken apart. */
export interface First {
  sorted: ExprNode & {type: 'PipeFuncCall'}
  filter: ExprNode & {type: 'Filter'}
  part: Part
}

/** Recognises `*[…] | order(…)[0...n]` and `[n]` whose filter joins, but asks neither for `^` nor for other lists. */
export function firstOf(node: ExprNode): First | null {
  const end = endOf(node)
  if (end === null || !('base' in node) || node.base?.type !== 'PipeFuncCall') return null
  const sorted = node.base
  const filter = sorted.base
  const sorting = sortingOf(sorted)
  const selection = selectionOf(filter)
  if (!sorting || !selection || filter.type !== 'Filter' || selection.around || reachesOut(filter.expr)) return null
  const chosen = counted(filter)
  const part: Part = {
    around: null,
    answer(asking) {
      const type = selection.type(asking.params)
      if (type === null || selection.size(asking) <= FEW) return selection.documents(asking)
      const rows = asking.view.sorted(`type:${type}`, sorting.name, sorting.order)
      const found: Doc[] = []
      for (let at = 0; at < rows.length && found.length < end; at += CHUNK)
        found.push(...asking.choose(chosen, selection.passing(rows.slice(at, at + CHUNK), asking)))
      return found.slice(0, end)
    },
  }
  return {sorted, filter, part}
}

interface Sorting {
  name: string
  order: Order
}

/** What a document's own fields are read with. */
const ALONE: Scope = {params: {}, join: () => null}

function sortingOf({name, args}: ExprNode & {type: 'PipeFuncCall'}): Sorting | null {
  if (name !== 'order' || args.some((node) => mentions(node, ['Parameter', 'Deref']))) return null
  const keys: {read: Read; sign: number}[] = []
  for (const node of args) {
    const read = compile(node.type === 'Asc' || node.type === 'Desc' ? node.base : node)
    if (!read) return null
    keys.push({read, sign: node.type === 'Desc' ? -1 : 1})
  }
  const order: Order = (a, b) => {
    for (const {read, sign} of keys) {
      const difference = compare(read(a, ALONE), read(b, ALONE)) * sign
      if (difference) return difference
    }
    return 0
  }
  return {name: JSON.stringify(args), order}
}

function inOrder(selection: Selection, {name, order}: Sorting, asking: Asking, value: string | undefined, end: number) {
  const type = selection.type(asking.params)
  if (type === null || selection.size(asking, value) <= FEW) return selection.documents(asking, value).toSorted(order)
  return selection.passing(asking.view.sorted(`type:${type}`, name, order), asking, value, end)
}

function endOf(node: ExprNode): number | null {
  if (node.type === 'AccessElement') return node.index < 0 ? null : node.index + 1
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return null
  return node.isInclusive ? node.right + 1 : node.right
}

const reachesOut = (node: ExprNode) => mentions(node, ['Everything', 'Parent'])

/** Whether a node of one of these types stands anywhere in an expression. */
function mentions(value: unknown, types: string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, types))
  if (typeof value !== 'object' || value === null) return false
  return (
    ('type' in value && types.includes(String(value.type))) ||
    Object.values(value).some((item) => mentions(item, types))
  )
}
