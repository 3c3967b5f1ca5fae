import {dequal} from 'dequal'
import type {ExprNode, ObjectAttributeNode} from 'groq-js'
import {TWIN} from './traced-document.ts'

/**
 * The query rewritten for documents whose strings have marked twins: what ends in the answer is read from the twins,
 * while filters, joins and orders go on reading plain values. Where the two cannot be told apart the plain one stays.
 */
export function traced(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'AccessAttribute':
      return node.name.startsWith('_') ? carrying(node) : twinOf(node.name, node.base && carrying(node.base))
    case 'Projection':
    case 'Map':
    case 'FlatMap':
      return {...node, base: carrying(node.base), expr: traced(node.expr)}
    case 'Filter':
      return mentionsThis(node.expr) ? carrying(node) : {...node, base: traced(node.base)}
    case 'ArrayCoerce':
    case 'Slice':
    case 'AccessElement':
    case 'Group':
      return {...node, base: traced(node.base)}
    case 'Select': {
      const alternatives = node.alternatives.map((option) => ({...option, value: traced(option.value)}))
      return {...node, alternatives, ...(node.fallback && {fallback: traced(node.fallback)})}
    }
    case 'FuncCall':
      return node.namespace === 'global' && node.name === 'coalesce' ? {...node, args: node.args.map(traced)} : node
    case 'Array':
      return {...node, elements: node.elements.map((element) => ({...element, value: traced(element.value)}))}
    case 'Object':
      return {...node, attributes: node.attributes.flatMap(tracedAttribute)}
    default:
      return carrying(node)
  }
}

/** The same values, in which objects still carry the twins of their fields. */
function carrying(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'Projection':
      return {...node, base: carrying(node.base), expr: traced(node.expr)}
    case 'Map':
    case 'FlatMap':
      return {...node, base: carrying(node.base), expr: carrying(node.expr)}
    case 'Object':
      return traced(node)
    case 'AccessAttribute':
      return node.base ? {...node, base: carrying(node.base)} : node
    case 'Filter':
    case 'ArrayCoerce':
    case 'Slice':
    case 'AccessElement':
    case 'Group':
    case 'PipeFuncCall':
    case 'Deref':
      return {...node, base: carrying(node.base)}
    default:
      return node
  }
}

function tracedAttribute(attribute: ObjectAttributeNode): ObjectAttributeNode[] {
  const value = traced(attribute.value)
  if (attribute.type !== 'ObjectAttributeValue') return [{...attribute, value}]
  if (attribute.name.startsWith('_')) return [{...attribute, value: carrying(attribute.value)}]
  const plain = carrying(attribute.value)
  // Where both forms are one, asking for both would double the work at every level of a nested projection.
  if (dequal(plain, value)) return [{...attribute, value}]
  return [
    {...attribute, value: plain},
    {...attribute, name: TWIN + attribute.name, value},
  ]
}

/** A value made by the query itself has no twin. */
const twinOf = (name: string, base: ExprNode | undefined): ExprNode => ({
  type: 'FuncCall',
  namespace: 'global',
  name: 'coalesce',
  args: [TWIN + name, name].map((name) => ({type: 'AccessAttribute', name, ...(base && {base})})),
})

/** True when an expression may read the bare value itself, which would then have a mark. */
function mentionsThis(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(mentionsThis)
  if (typeof value !== 'object' || value === null) return false
  return ('type' in value && value.type === 'This') || Object.values(value).some(mentionsThis)
}
