import type {ExprNode} from 'groq-js'
import {queryParseError} from './errors.ts'
import type {Plan} from './plan.ts'

/** Characters that a query and its parameters may have from a caller without a token. */
const LENGTH = 16_000

/** Wildcards that a pattern may have: groq-js turns each into `.*`, and time grows with their power. */
const WILDCARDS = 2

/** Refuses what would let an unknown caller keep the lake busy: huge queries, and patterns that backtrack. */
export function checkUntrusted({patterns}: Plan, query: string, params: Record<string, unknown>) {
  if (query.length + JSON.stringify(params).length > LENGTH)
    throw queryParseError(`Queries without a token may have ${LENGTH} characters, parameters included`, '')
  if (patterns.some((pattern) => wildcards(pattern, params) > WILDCARDS))
    throw queryParseError(`Patterns without a token may have ${WILDCARDS} wildcards and must be plain text`, query)
}

/** Whether evaluation may go on for long, or grow, between two steps that are counted. */
export const mayRunAway = ({patterns, growth, products, gathers, plain}: Plan, params: Record<string, unknown>) =>
  growth > MOST_GROWTH ||
  gathers ||
  products.some((factors) => !factors.some((factor) => isShort(factor, params))) ||
  (!plain.whole && patterns.some((pattern) => wildcards(pattern, params) > WILDCARDS))

/** Whether each step may have much to look through, as with a list of thousands of ids. */
export const isLaborious = (params: Record<string, unknown>) =>
  Object.values(params).some((value) => typeof value === 'object' && JSON.stringify(value).length > LENGTH)

/** A text of a parameter may be made some hundred thousand characters long. */
const MOST_GROWTH = 16
/** Characters of a text, or members of a list, that multiply the work of a step by little. */
const FEW = 100

/** Whether an expression is known to be a short text or list before it is evaluated. */
function isShort(node: ExprNode, params: Record<string, unknown>): boolean {
  if (node.type === 'Array') return node.elements.length <= FEW && !node.elements.some(({isSplat}) => isSplat)
  const value = node.type === 'Value' ? node.value : node.type === 'Parameter' ? params[node.name] : null
  return (typeof value === 'string' || Array.isArray(value)) && value.length <= FEW
}

/** The most wildcards that a pattern can have; infinite where only evaluation could tell. */
function wildcards(node: ExprNode, params: Record<string, unknown>): number {
  switch (node.type) {
    case 'Value':
      return counted(node.value)
    case 'Parameter':
      return counted(params[node.name])
    case 'Group':
      return wildcards(node.base, params)
    case 'Array':
      return Math.max(0, ...node.elements.map(({value}) => wildcards(value, params)))
    case 'OpCall':
      return node.op === '+' ? wildcards(node.left, params) + wildcards(node.right, params) : Number.POSITIVE_INFINITY
    default:
      return Number.POSITIVE_INFINITY
  }
}

function counted(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(counted))
  return typeof value === 'string' ? value.split('*').length - 1 : 0
}
