import type {ExprNode} from 'groq-js'
import {counted, tick} from './budget.ts'
import type {Doc} from './context.ts'
import {compile} from './expression.ts'
import {mentions} from './mentions.ts'
import {keeping} from './rows.ts'
import {type ScoredList, scoredList} from './scored.ts'
import {type Asking, FEW, type Selection, selectionOf} from './selection.ts'
import {type Sorting, sortingOf, UNSORTED} from './sorting.ts'

/** A part of a query that indexes answer. */
export interface Part {
  /** What it depends on of the document around it; it needs a string there. Null when it depends on nothing. */
  around: ExprNode | null
  answer(asking: Asking, value?: string): unknown[]
}

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
  const end = slice ? slice.right + Number(slice.isInclusive) : Number.POSITIVE_INFINITY
  const scored = projecting ? scoredList(list) : null
  const found = scored ?? plainList(list)
  const row = projected && node.type === 'Map' && !scored && !slice ? keeping(node.expr, projected) : projected
  return (
    found && {
      around: found.around,
      answer(asking, value) {
        const rows = found.rows(asking, value, end)
        const wanted = slice ? rows.slice(slice.left, end) : rows
        if (!row) return wanted
        return wanted.map((doc) => {
          tick()
          return row(doc, asking)
        })
      },
    }
  )
}

/** Reads `*[…]`, perhaps with `| order(…)` behind it. */
function plainList(list: ExprNode): ScoredList | null {
  const sorting = list.type === 'PipeFuncCall' ? sortingOf(list) : UNSORTED
  const selection = selectionOf(list.type === 'PipeFuncCall' ? list.base : list)
  if (!sorting || !selection?.exact) return null
  return {
    around: selection.around,
    rows: (asking, value, most) =>
      sorting === UNSORTED && most === Number.POSITIVE_INFINITY
        ? selection.documents(asking, value)
        : inOrder(selection, sorting, asking, value, most),
  }
}

/** The documents that stand in for the `*` of a filter: no fewer than can pass it. */
export function candidates(node: ExprNode): Part | null {
  const selection = selectionOf(node)
  return selection && {around: selection.around, answer: (asking, value) => selection.documents(asking, value)}
}

/** A list of which only the first are wanted, taken apart. */
export interface First {
  /** Its order; null for that of the dataset. */
  sorted: (ExprNode & {type: 'PipeFuncCall'}) | null
  filter: ExprNode & {type: 'Filter'}
  part: Part
}

/** Recognises `*[…] | order(…)[0...n]`, also without order, and `[n]`, whose filter joins, but asks neither for `^` nor for other lists. */
export function firstOf(node: ExprNode): First | null {
  const end = endOf(node)
  const base = 'base' in node ? node.base : null
  if (end === null || !base) return null
  const sorted = base.type === 'PipeFuncCall' ? base : null
  const filter = sorted ? sorted.base : base
  const sorting = sorted ? sortingOf(sorted) : UNSORTED
  const selection = selectionOf(filter)
  if (!sorting || !selection || filter.type !== 'Filter' || selection.around || reachesOut(filter.expr)) return null
  const chosen = counted(filter)
  const part: Part = {
    around: null,
    answer(asking) {
      const type = selection.type(asking.params)
      if (type === null || selection.size(asking) <= FEW) return selection.documents(asking)
      const rows = sortedList(asking, type, sorting)
      const passing = selection.passing(asking)
      const found: Doc[] = []
      for (let at = 0; at < rows.length && found.length < end; at += CHUNK)
        found.push(...asking.choose(chosen, passing(rows.slice(at, at + CHUNK))))
      return found.slice(0, end)
    },
  }
  return {sorted, filter, part}
}

function inOrder(selection: Selection, sorting: Sorting, asking: Asking, value: string | undefined, end: number) {
  const type = selection.type(asking.params)
  if (type === null || selection.size(asking, value) <= FEW)
    return selection.documents(asking, value).toSorted(sorting.order)
  return selection.passing(asking, value)(sortedList(asking, type, sorting), end)
}

function sortedList({view}: Asking, type: string, sorting: Sorting): Doc[] {
  return sorting === UNSORTED ? view.list(`type:${type}`) : view.sorted(`type:${type}`, sorting.name, sorting.order)
}

function endOf(node: ExprNode): number | null {
  if (node.type === 'AccessElement') return node.index < 0 ? null : node.index + 1
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return null
  return node.isInclusive ? node.right + 1 : node.right
}

const reachesOut = (node: ExprNode) => mentions(node, ['Everything', 'Parent'])
