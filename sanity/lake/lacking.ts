import type {ExprNode} from 'groq-js'
import {queryParseError} from './errors.ts'
import {attribute, lookup, TEXT_OF_THIS} from './lookup.ts'
import {placeOf} from './source.ts'

/** Rewrites what groq-js lacks or answers otherwise than the specification; null when the node is none of it. */
export function amended(node: unknown): ExprNode | null {
  const {type, op, left, right, namespace, name} = node as Record<string, unknown> & {left?: ExprNode; right?: ExprNode}
  if (type === 'OpCall' && op === 'match' && left && right?.type === 'FuncCall' && isTextQuery(right)) {
    const [words] = right.args
    if (!words) return null
    return {type: 'OpCall', op: 'match', left: readsThis(left) ? TEXT_OF_THIS : left, right: words}
  }
  if (type === 'FuncCall' && namespace === 'documents' && name === 'incomingRefCount')
    return {type: 'FuncCall', namespace: 'global', name: 'count', args: [lookup('ref', attribute('_id'))]}
  if (
    type === 'OpCall' &&
    op === 'in' &&
    left &&
    isCall(left, 'global', 'path') &&
    right &&
    isCall(right, 'global', 'path')
  )
    return left.args[0] ? {type: 'OpCall', op: 'in', left: left.args[0], right} : null
  return type === 'FuncCall' && namespace === 'array' && name === 'unique' ? unique(node as FuncCall) : null
}

type FuncCall = ExprNode & {type: 'FuncCall'}

/** groq-js keeps every null, where GROQ knows them for equal: each stands as a text of its own meanwhile. */
function unique(call: FuncCall): ExprNode | null {
  const [list] = call.args
  if (!list) return null
  const marked: ExprNode = {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [THIS, NULL_MARK]}
  const args: ExprNode[] = [{type: 'Map', base: list, expr: marked}]
  const isMark: ExprNode = {type: 'OpCall', op: '==', left: THIS, right: NULL_MARK}
  const alternatives = [{type: 'SelectAlternative' as const, condition: isMark, value: NULL}]
  return {type: 'Map', base: {...call, args}, expr: {type: 'Select', alternatives, fallback: THIS}}
}

const THIS: ExprNode = {type: 'This'}
const NULL: ExprNode = {type: 'Value', value: null}
const NULL_MARK: ExprNode = {type: 'Value', value: '\0null'}

/** Refuses what groq-js would answer although it means nothing. */
export function refuseMisuse(node: {type: string}, query: string) {
  const expression = node as ExprNode
  if (expression.type === 'FuncCall' && isTextQuery(expression))
    throw queryParseError(
      'text::query() stands at the right of match, nowhere else',
      query,
      ...placeOf(query, 'text::query'),
    )
  if (expression.type !== 'PipeFuncCall' || expression.name !== 'score') return
  if (!expression.args.every(isPredicate))
    throw queryParseError(
      'score() takes conditions: a match, a comparison, or boost() of one',
      query,
      ...placeOf(query, 'score'),
    )
}

const ARITHMETIC = ['+', '-', '*', '/', '%', '**']

/** Whether an expression can be true or false. */
function isPredicate(node: ExprNode): boolean {
  if (node.type === 'Group') return isPredicate(node.base)
  if (node.type === 'Value') return typeof node.value === 'boolean'
  if (node.type === 'OpCall') return !ARITHMETIC.includes(node.op)
  if (isCall(node, 'global', 'boost')) return node.args[0] !== undefined && isPredicate(node.args[0])
  return !['Array', 'Object', 'Projection', 'Map', 'FlatMap', 'Slice', 'Neg', 'Pos', 'Everything'].includes(node.type)
}

const isCall = (node: ExprNode, namespace: string, name: string): node is FuncCall =>
  node.type === 'FuncCall' && node.namespace === namespace && node.name === name

function readsThis(node: ExprNode): boolean {
  if (node.type === 'Array') return node.elements.some(({value}) => value.type === 'This')
  return node.type === 'This'
}

const isTextQuery = (node: ExprNode & {type: 'FuncCall'}) => node.namespace === 'text' && node.name === 'query'
