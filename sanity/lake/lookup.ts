import type {ExprNode, ParameterNode, ValueNode} from 'groq-js'

/** What one `*` may read: everything, or documents of these types or ids (each a string or a list of them). */
export type Scan = 'all' | Members
/** The types or ids that a filter names. */
export type Members = {index: 'type' | 'id'; values: (ValueNode | ParameterNode)[]}

/** Marks a reference that `dereference` answers from an index of the view instead of by document id. */
export const LOOKUP = '\0lookup:'

type Key = {index: 'id' | 'slug' | 'ref' | 'type'; value: ExprNode}

const RANK = {id: 0, slug: 1, ref: 2, type: 3}

/** The operands of a filter's top-level `&&`. */
export function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjuncts(node.base)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

/**
 * An expression for the documents that a filter can match, to stand in for its `*`; null when no index helps.
 * The filter still runs on them, so that a list too wide cannot change the answer; a key that is no string means all.
 */
export function lookupFor(filters: ExprNode[]): ExprNode | null {
  const [best] = filters.flatMap(keyOf).sort((a, b) => RANK[a.index] - RANK[b.index])
  if (best) return orEverything(lookup(best.index, best.value))
  const members = filters.map(membersOf).find((found) => found !== null)
  return members ? lookup('members', {type: 'Value', value: JSON.stringify(members)}) : null
}

/** The strings that members stand for, once the parameters are known. */
export function namesOf({values}: Members, params: Record<string, unknown>): string[] {
  const given = values.flatMap((node): unknown => (node.type === 'Value' ? node.value : params[node.name]))
  return [...new Set(given.flat().filter((name) => typeof name === 'string'))]
}

/** Reads back what `lookupFor` wrote into a `members` lookup. */
export const membersFrom = (json: string): Members => JSON.parse(json)

/** What a filter confines its documents to, for sync tags. */
export const scanOf = (filters: ExprNode[]): Scan => filters.map(membersOf).find((found) => found !== null) ?? 'all'

/** Rewrites what groq-js lacks of text search and reference counts; null when the node needs none of it. */
export function searchText(node: unknown): ExprNode | null {
  const {type, op, left, right, namespace, name} = node as Record<string, unknown> & {left?: ExprNode; right?: ExprNode}
  if (type === 'OpCall' && op === 'match' && left && right?.type === 'FuncCall' && isTextQuery(right)) {
    const [words] = right.args
    if (!words) return null
    return {type: 'OpCall', op: 'match', left: readsThis(left) ? lookup('text', attribute('_id')) : left, right: words}
  }
  if (type === 'FuncCall' && namespace === 'documents' && name === 'incomingRefCount')
    return {type: 'FuncCall', namespace: 'global', name: 'count', args: [lookup('ref', attribute('_id'))]}
  return null
}

function keyOf(filter: ExprNode): Key[] {
  if (filter.type === 'FuncCall' && filter.namespace === 'global' && filter.name === 'references') {
    const [only, ...more] = filter.args
    const value = only && !more.length ? outer(only) : null
    return value ? [{index: 'ref', value}] : []
  }
  if (filter.type !== 'OpCall') return []
  if (filter.op === 'in' && readsReference(filter.right)) {
    const value = outer(filter.left)
    return value ? [{index: 'ref', value}] : []
  }
  if (filter.op !== '==') return []
  return [...equality(filter.left, filter.right), ...equality(filter.right, filter.left)]
}

function equality(field: ExprNode, other: ExprNode): Key[] {
  const path = pathOf(field)
  const value = path && outer(other)
  if (!value) return []
  if (path === '_id') return [{index: 'id', value}]
  if (path === '_type') return [{index: 'type', value}]
  if (path === 'slug.current') return [{index: 'slug', value}]
  return path === '_ref' || path.endsWith('._ref') ? [{index: 'ref', value}] : []
}

/** Reads `_type == x`, `_type in x`, the same of `_id`, and such joined by `||`. */
export function membersOf(filter: ExprNode): Members | null {
  if (filter.type === 'Group') return membersOf(filter.base)
  if (filter.type === 'Or') {
    const [left, right] = [membersOf(filter.left), membersOf(filter.right)]
    return left && left.index === right?.index ? {...left, values: [...left.values, ...right.values]} : null
  }
  if (filter.type !== 'OpCall') return null
  const {op, left, right} = filter
  if (op === 'in') return membership(left, right)
  return op === '==' ? (membership(left, right) ?? membership(right, left)) : null
}

function membership(field: ExprNode, named: ExprNode): Members | null {
  const path = pathOf(field)
  const index = path === '_type' ? 'type' : path === '_id' ? 'id' : null
  if (!index) return null
  if (isConstant(named)) return {index, values: [named]}
  if (named.type !== 'Array' || named.elements.some(({isSplat}) => isSplat)) return null
  const values = named.elements.map((element) => element.value).filter(isConstant)
  return values.length === named.elements.length ? {index, values} : null
}

/** The expression as it reads outside the filter, where `^` of the filter is `@`; null when it needs the filter's `@`. */
function outer(node: ExprNode): ExprNode | null {
  if (isConstant(node)) return node
  if (node.type === 'Group') return outer(node.base)
  if (node.type === 'Parent') return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  if (node.type !== 'AccessAttribute' || !node.base) return null
  const base = outer(node.base)
  return base && base.type !== 'Value' && base.type !== 'Parameter' ? {...node, base} : null
}

/** True for `a.b[].c._ref` of the document itself. */
function readsReference(node: ExprNode, named = false): boolean {
  if (node.type === 'Group' || node.type === 'ArrayCoerce') return readsReference(node.base, named)
  if (node.type === 'Map') return readsReference(node.expr, named) && readsReference(node.base, true)
  if (node.type === 'This') return named
  if (node.type !== 'AccessAttribute' || !(named || node.name === '_ref')) return false
  return node.base ? readsReference(node.base, true) : true
}

function readsThis(node: ExprNode): boolean {
  if (node.type === 'Array') return node.elements.some(({value}) => value.type === 'This')
  return node.type === 'This'
}

function pathOf(node: ExprNode): string | null {
  if (node.type !== 'AccessAttribute') return null
  if (!node.base || node.base.type === 'This') return node.name
  const base = pathOf(node.base)
  return base && `${base}.${node.name}`
}

const isConstant = (node: ExprNode): node is ValueNode | ParameterNode =>
  node.type === 'Value' || node.type === 'Parameter'

const isTextQuery = (node: ExprNode & {type: 'FuncCall'}) => node.namespace === 'text' && node.name === 'query'

const attribute = (name: string): ExprNode => ({type: 'AccessAttribute', name})

const orEverything = (node: ExprNode): ExprNode => ({
  type: 'FuncCall',
  namespace: 'global',
  name: 'coalesce',
  args: [node, {type: 'Everything'}],
})

/** `{"_ref": "\0lookup:<index>:" + value}->` */
export const lookup = (index: string, value: ExprNode): ExprNode => ({
  type: 'Deref',
  base: {
    type: 'Object',
    attributes: [
      {
        type: 'ObjectAttributeValue',
        name: '_ref',
        value: {type: 'OpCall', op: '+', left: {type: 'Value', value: `${LOOKUP}${index}:`}, right: value},
      },
    ],
  },
})
