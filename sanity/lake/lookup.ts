import type {ExprNode, ParameterNode, ValueNode} from 'groq-js'
import {mentions} from './mentions.ts'

/** The types or ids that a filter names. */
export type Members = {index: 'type' | 'id'; values: (ValueNode | ParameterNode)[]}

/** Marks a reference that `dereference` answers from an index of the view instead of by document id. */
export const LOOKUP = '\0lookup:'

/** An equation of a filter that an index answers. */
export interface Key {
  index: 'id' | 'slug' | 'ref' | 'type'
  /** What to look up, as it reads outside the filter, where `^` of the filter is `@`. */
  value: ExprNode
  /** Whether that is several ids as one string, of which each will do. */
  several: boolean
  /** Where the document has it; null is anywhere. */
  field: ExprNode | null
  /** Whether the field has several. */
  many: boolean
  filter: ExprNode
}

/** The operands of a filter's top-level `&&`. */
export function conjuncts(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjuncts(node.base)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

/** The strings that members stand for, once the parameters are known. */
export function namesOf({values}: Members, params: Record<string, unknown>): string[] {
  const given = values.flatMap((node): unknown => (node.type === 'Value' ? node.value : params[node.name]))
  return [...new Set(given.flat().filter((name) => typeof name === 'string'))]
}

/** The look-ups that would find the documents which a filter can match. */
export function keysIn(filter: ExprNode): Key[] {
  const named = referencesIn(filter)
  if (named) return references(named, filter)
  if (filter.type !== 'OpCall') return []
  if (filter.op === 'in' && readsReference(filter.right)) {
    const value = outer(filter.left)
    return value ? [{index: 'ref', value, several: false, field: filter.right, many: true, filter}] : []
  }
  if (filter.op !== '==') return []
  return [...equality(filter.left, filter.right, filter), ...equality(filter.right, filter.left, filter)]
}

function equality(field: ExprNode, other: ExprNode, filter: ExprNode): Key[] {
  const path = pathOf(field)
  const value = path && outer(other)
  const index = path && indexOf(path)
  return value && index ? [{index, value, several: false, field, many: false, filter}] : []
}

/** What `references(x)`, and such joined by `||`, name. */
function referencesIn(filter: ExprNode): ExprNode[] | null {
  if (filter.type === 'Group') return referencesIn(filter.base)
  if (filter.type === 'Or') {
    const [left, right] = [referencesIn(filter.left), referencesIn(filter.right)]
    return left && right && [...left, ...right]
  }
  return filter.type === 'FuncCall' && filter.namespace === 'global' && filter.name === 'references'
    ? filter.args
    : null
}

function references(named: ExprNode[], filter: ExprNode): Key[] {
  const key = {index: 'ref', field: null, many: true, filter} as const
  const [only, ...more] = named
  const value = only && !more.length ? outer(only) : null
  if (value) return [{...key, value, several: false}]
  const lists = named.map(outerList).filter((list) => list !== null)
  return lists.length === named.length ? [{...key, value: asOneString(lists), several: true}] : []
}

/** As `outer`, also for what reads lists on its way: `^.a[].b[]._ref`. */
function outerList(node: ExprNode): ExprNode | null {
  if (node.type === 'ArrayCoerce') return onBase(node, outerList(node.base))
  if (node.type === 'Map' || node.type === 'FlatMap')
    return mentions(node.expr, ['Everything', 'Parent']) ? null : onBase(node, outerList(node.base))
  return outer(node)
}

const onBase = <N extends ExprNode>(node: N, base: ExprNode | null) => base && {...node, base}

/** Stands between ids, in none of which it can be. */
const BETWEEN = '\0'

/** The ids in one string. */
export const idsIn = (several: string): string[] => [...new Set(several.split(BETWEEN))].filter((id) => id !== '')

/** `array::join([...a, a, ...b, b][string::lower(@) != null], BETWEEN)`: strings that stand alone or in a list, and nothing else. */
function asOneString(lists: ExprNode[]): ExprNode {
  const elements = lists.flatMap((value) =>
    [true, false].map((isSplat) => ({type: 'ArrayElement' as const, value, isSplat})),
  )
  const inSmall: ExprNode = {type: 'FuncCall', namespace: 'string', name: 'lower', args: [{type: 'This'}]}
  const strings: ExprNode = {
    type: 'Filter',
    base: {type: 'Array', elements},
    expr: {type: 'OpCall', op: '!=', left: inSmall, right: {type: 'Value', value: null}},
  }
  return {type: 'FuncCall', namespace: 'array', name: 'join', args: [strings, {type: 'Value', value: BETWEEN}]}
}

function indexOf(path: string): Key['index'] | null {
  if (path === '_id') return 'id'
  if (path === '_type') return 'type'
  if (path === 'slug.current') return 'slug'
  return path === '_ref' || path.endsWith('._ref') ? 'ref' : null
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

/** Whether an expression is what stands for all text of the document in hand. */
export const isText = (node: ExprNode) => JSON.stringify(node) === TEXT

function pathOf(node: ExprNode): string | null {
  if (node.type !== 'AccessAttribute') return null
  if (!node.base || node.base.type === 'This') return node.name
  const base = pathOf(node.base)
  return base && `${base}.${node.name}`
}

/** A value that is the same for every document. */
export const isConstant = (node: ExprNode): node is ValueNode | ParameterNode =>
  node.type === 'Value' || node.type === 'Parameter'

/** The field of the document in hand. */
export const attribute = (name: string): ExprNode => ({type: 'AccessAttribute', name})

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

/** All text of the document in hand. */
export const TEXT_OF_THIS = lookup('text', attribute('_id'))
const TEXT = JSON.stringify(TEXT_OF_THIS)
