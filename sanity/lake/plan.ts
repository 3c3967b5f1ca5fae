import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {LRUCache} from 'lru-cache'
import {queryParseError} from './errors.ts'
import {firstOfType} from './first.ts'
import {conjuncts, lookupFor, type Scan, scanOf, searchText} from './lookup.ts'

/** A parsed query, rewritten to look documents up in the indexes of a view. */
export interface Plan {
  tree: ExprNode
  /** The filter that the query starts from, without look-ups, for one document at a time; null when there is none. */
  filter: ExprNode | null
  parameters: string[]
  /** The right-hand sides of every `match`. */
  patterns: ExprNode[]
  /** What each `*` of the query may read. */
  scans: Scan[]
}

type Params = Record<string, unknown>
type Node = {type: string} & Record<string, unknown>

const plans = new LRUCache<string, Plan>({max: 1000})
const UNSUPPORTED = /^(geo|user|media|documents)::(?!incomingRefCount$)|^text::semanticSimilarity$/

/** Parses a query once; plans hold no parameters, save the numbers that a slice needs as constants. */
export function planFor(query: string, params: Params): Plan {
  const known = plans.get(query)
  if (known) return requireParameters(known, query, params)
  try {
    return requireParameters(planned(query, query), query, params)
  } catch (error) {
    if (!(error instanceof Error) || !/constant numbers/.test(error.message)) throw asParseError(error, query)
  }
  const numbers = Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'number'))
  const key = `${query}\0${JSON.stringify(numbers)}`
  try {
    return requireParameters(plans.get(key) ?? planned(key, query, numbers), query, params)
  } catch (error) {
    throw asParseError(error, query)
  }
}

function planned(key: string, query: string, constants?: Params): Plan {
  const plan = prepare(query, parse(query, {params: constants}))
  plans.set(key, plan)
  return plan
}

function asParseError(error: unknown, query: string) {
  if (error instanceof RangeError) return queryParseError('The query is nested too deeply', query)
  if (!(error instanceof Error) || !/^Groq/.test(error.name)) return error
  const start = error instanceof GroqSyntaxError ? error.position : 0
  return queryParseError(error.message, query, start)
}

function requireParameters(plan: Plan, query: string, params: Params): Plan {
  const missing = plan.parameters.find((name) => !Object.hasOwn(params, name))
  if (missing === undefined) return plan
  const start = Math.max(0, query.indexOf(`$${missing}`))
  throw queryParseError(`param $${missing} referenced, but not provided`, query, start, start + missing.length + 1)
}

function prepare(query: string, original: ExprNode): Plan {
  const scans: Scan[] = []
  const parameters = new Set<string>()
  const patterns: ExprNode[] = []

  // Each walk keeps every node's type and only replaces expressions by expressions.
  const searching = mapNodes(original, (node) => {
    if (node.type === 'FuncCall') refuseUnsupported(node, query)
    return searchText(node)
  }) as ExprNode
  const tree = mapNodes(searching, (node, rewrite) => {
    if (node.type === 'Parameter') parameters.add(String(node.name))
    if (node.type === 'Everything') scans.push('all')
    if (node.type === 'OpCall' && node.op === 'match') patterns.push(node.right as ExprNode)
    const first = firstOfType(node as ExprNode)
    if (first) {
      scans.push(scanOf([first.filter.expr]))
      const filter = {...first.filter, base: first.lookup, expr: rewrite(first.filter.expr)}
      return {...node, base: {...first.sorted, base: filter}}
    }
    if (node.type !== 'Filter' || !isNode(node.base) || node.base.type !== 'Everything') return null
    const filters = conjuncts(node.expr as ExprNode)
    scans.push(scanOf(filters))
    return {...node, base: lookupFor(filters) ?? node.base, expr: rewrite(node.expr)}
  }) as ExprNode
  return {tree, filter: filterOf(searching), parameters: [...parameters], patterns, scans}
}

/** A copy of a tree in which `change` may replace any node; null leaves it to be walked. */
function mapNodes(node: unknown, change: (node: Node, walk: (inner: unknown) => unknown) => unknown): unknown {
  const walk = (inner: unknown) => mapNodes(inner, change)
  if (Array.isArray(node)) return node.map(walk)
  if (!isNode(node) || node.type === 'Value') return node
  return change(node, walk) ?? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]))
}

/** The innermost `*[…][…]` that a query starts from. */
function filterOf(node: ExprNode): ExprNode | null {
  if (isSelection(node)) return node
  return 'base' in node && node.base ? filterOf(node.base) : null
}

const isSelection = (node: ExprNode): boolean =>
  node.type === 'Everything' || ((node.type === 'Filter' || node.type === 'Group') && isSelection(node.base))

function refuseUnsupported({namespace, name}: Node, query: string) {
  const called = `${namespace}::${name}`
  if (UNSUPPORTED.test(called)) throw queryParseError(`The function ${called}() is not available here`, query)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
