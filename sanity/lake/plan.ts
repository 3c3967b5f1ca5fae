import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {LRUCache} from 'lru-cache'
import {queryParseError} from './errors.ts'
import {conjuncts, lookupFor, type Scan, scanOf, searchText} from './lookup.ts'

/** A parsed query, rewritten to look documents up in the indexes of a view. */
export interface Plan {
  tree: ExprNode
  /** The tree as groq-js parsed it. */
  original: ExprNode
  parameters: string[]
  /** The right-hand sides of every `match`. */
  patterns: ExprNode[]
  /** What each `*` of the query may read. */
  scans: Scan[]
}

type Params = Record<string, unknown>
type Node = {type: string} & Record<string, unknown>

const plans = new LRUCache<string, Plan>({max: 1000})
const UNSUPPORTED =
  /^(geo|user|documents)::(?!incomingRefCount$)|^text::semanticSimilarity$|^media::|^documents::incomingGlobal/

/** Parses a query once; plans hold no parameters, save where a slice needs them as constants. */
export function planFor(query: string, params: Params): Plan {
  const known = plans.get(query)
  if (known) return requireParameters(known, query, params)
  try {
    const plan = prepare(query, parse(query))
    plans.set(query, plan)
    return requireParameters(plan, query, params)
  } catch (error) {
    if (error instanceof Error && /constant numbers/.test(error.message)) return planWithConstants(query, params)
    throw asParseError(error, query)
  }
}

function planWithConstants(query: string, params: Params): Plan {
  const key = `${query}\0${JSON.stringify(params)}`
  const known = plans.get(key)
  if (known) return known
  try {
    const plan = prepare(query, parse(query, {params}))
    plans.set(key, plan)
    return plan
  } catch (error) {
    throw asParseError(error, query)
  }
}

function asParseError(error: unknown, query: string) {
  if (!(error instanceof Error) || !/^Groq/.test(error.name)) return error
  const start = error instanceof GroqSyntaxError ? error.position : 0
  return queryParseError(error.message, query, start)
}

function requireParameters(plan: Plan, query: string, params: Params): Plan {
  const missing = plan.parameters.find((name) => params[name] === undefined)
  if (missing === undefined) return plan
  const start = Math.max(0, query.indexOf(`$${missing}`))
  throw queryParseError(`param $${missing} referenced, but not provided`, query, start, start + missing.length + 1)
}

function prepare(query: string, original: ExprNode): Plan {
  const scans: Scan[] = []
  const parameters = new Set<string>()
  const patterns: ExprNode[] = []

  function rewrite(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(rewrite)
    if (!isNode(node)) return node
    if (node.type === 'Value') return node
    if (node.type === 'Parameter') parameters.add(String(node.name))
    if (node.type === 'Everything') scans.push('all')
    if (node.type === 'FuncCall') refuseUnsupported(node, query)
    const searched = searchText(node)
    if (searched) return rewrite(searched)
    if (node.type === 'OpCall' && node.op === 'match') patterns.push(node.right as ExprNode)
    if (node.type === 'Filter' && isNode(node.base) && node.base.type === 'Everything') {
      const filters = conjuncts(node.expr as ExprNode)
      scans.push(scanOf(filters))
      return {...node, base: lookupFor(filters) ?? node.base, expr: rewrite(node.expr)}
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]))
  }

  // The walk keeps every node's type and only replaces expressions by expressions.
  const tree = rewrite(original) as ExprNode
  return {tree, original, parameters: [...parameters], patterns, scans}
}

function refuseUnsupported({namespace, name}: Node, query: string) {
  const called = `${namespace}::${name}`
  if (UNSUPPORTED.test(called)) throw queryParseError(`The function ${called}() is not available here`, query)
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
