import {type ExprNode, evaluateSync} from 'groq-js'
import type {Doc} from './context.ts'
import {conjuncts, lookup, type Members, membersOf} from './lookup.ts'
import type {View} from './view.ts'

/** The first documents of one type that pass conditions on their own fields, in an order of these. */
interface First {
  members: Members
  where: ExprNode[]
  order: ExprNode[]
  limit: number
}

/** A list query whose end is known, taken apart: `*[_type == x && …] | order(…)[0...n]`. */
export interface FirstOfType {
  filter: ExprNode & {type: 'Filter'}
  sorted: ExprNode & {type: 'PipeFuncCall'}
  lookup: ExprNode
}

/** Recognises a sorted list of one type of which only the first documents are wanted; null for anything else. */
export function firstOfType(node: ExprNode): FirstOfType | null {
  const limit = limitOf(node)
  if (limit === null || !('base' in node) || node.base?.type !== 'PipeFuncCall') return null
  const sorted = node.base
  const filter = sorted.base
  if (sorted.name !== 'order' || filter.type !== 'Filter' || filter.base.type !== 'Everything') return null
  const filters = conjuncts(filter.expr)
  const members = filters.map(membersOf).find((found) => found?.index === 'type' && found.values.length === 1)
  const where = filters.filter((expr) => !membersOf(expr))
  if (!members || where.length + 1 < filters.length) return null
  if (![...where, ...sorted.args].every(readsOwnFields)) return null
  const first: First = {members, where, order: sorted.args, limit}
  return {filter, sorted, lookup: lookup('first', {type: 'Value', value: JSON.stringify(first)})}
}

/** Reads back what `firstOfType` wrote into its lookup. */
export const firstFrom = (json: string): First => JSON.parse(json)

/** The documents meant; chosen and sorted once, until a document of the type changes. Not to be changed. */
export function firstDocuments(view: View, type: string, {where, order, limit}: First): Doc[] {
  const sorted = view.derived(`type:${type}`, JSON.stringify([where, order]), (docs) => sort(docs, where, order))
  return sorted.slice(0, limit)
}

/** Chooses and sorts as groq-js does, by letting it. */
function sort(docs: Doc[], where: ExprNode[], order: ExprNode[]): Doc[] {
  const base = where.reduce<ExprNode>((base, expr) => ({type: 'Filter', base, expr}), {type: 'Everything'})
  return evaluateSync({type: 'PipeFuncCall', base, name: 'order', args: order}, {dataset: docs}).data as Doc[]
}

function limitOf(node: ExprNode): number | null {
  if (node.type === 'AccessElement') return node.index < 0 ? null : node.index + 1
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return null
  return node.isInclusive ? node.right + 1 : node.right
}

/** True when an expression depends on the document alone: no parameters, references, clock or caller. */
function readsOwnFields(node: ExprNode): boolean {
  switch (node.type) {
    case 'Value':
      return true
    case 'AccessAttribute':
      return (
        !node.base || node.base.type === 'This' || (node.base.type === 'AccessAttribute' && readsOwnFields(node.base))
      )
    case 'Asc':
    case 'Desc':
    case 'Group':
    case 'Not':
      return readsOwnFields(node.base)
    case 'And':
    case 'Or':
    case 'OpCall':
      return readsOwnFields(node.left) && readsOwnFields(node.right)
    case 'FuncCall':
      return PURE.includes(`${node.namespace}::${node.name}`) && node.args.every(readsOwnFields)
    default:
      return false
  }
}

const PURE = ['global::defined', 'global::coalesce', 'global::lower', 'global::upper', 'string::lower', 'string::upper']
