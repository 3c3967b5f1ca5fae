import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'
import {LRUCache} from 'lru-cache'
import {counted} from './budget.ts'
import {queryParseError} from './errors.ts'
import {growthOf, multiplied} from './growth.ts'
import {amended, refuseMisuse} from './lacking.ts'
import {candidates, firstOf, type Part, wholeList} from './list.ts'
import {lookup} from './lookup.ts'
import {mentions} from './mentions.ts'
import {placeOf, sourceOf, tokenAt} from './source.ts'
import {traced} from './traced-query.ts'

/** A query rewritten so that indexes answer parts of it, and groq-js the rest. */
export interface Rewritten {
  tree: ExprNode
  parts: Part[]
  /** All of the query, where nothing is left for groq-js. */
  whole: Part | null
}

/** A parsed query. */
export interface Plan {
  plain: Rewritten
  /** The same for documents whose strings have marked twins. */
  marked(): Rewritten
  /** The filter that the query starts from, without look-ups, for one document at a time; null when there is none. */
  filter: ExprNode | null
  parameters: string[]
  /** The right-hand sides of every `match`. */
  patterns: ExprNode[]
  /** How many times longer it may make what it is given. */
  growth: number
  /** Arguments of calls of which one each must be short, or their work is a product. */
  products: ExprNode[][]
  /** Whether one step of it may work on what stands in all documents. */
  gathers: boolean
  /** Milliseconds that it took to make. */
  cost: number
  /** Whether it calls what reads all documents without saying `*`. */
  readsAll: boolean
}

type Params = Record<string, unknown>
type Node = {type: string} & Record<string, unknown>

/** Characters of a query that need no time worth a word to parse, but for the first after a start. */
export const SHORT = 1000

const plans = new LRUCache<string, Plan>({max: 1000})
const UNSUPPORTED = /^(geo|user|media|delta|diff|documents)::(?!incomingRefCount$)|^text::semanticSimilarity$/

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
  const source = sourceOf(query)
  const begun = performance.now()
  try {
    const plan = prepare(query, parse(source.text, {params: constants}))
    plan.cost = performance.now() - begun
    plans.set(key, plan)
    return plan
  } catch (error) {
    if (!(error instanceof GroqSyntaxError)) throw error
    throw syntaxError(query, error.message, source.position(error.position))
  }
}

function syntaxError(query: string, message: string, position: number) {
  const [start, end] = tokenAt(query, position)
  const expected = message.replace(/^.*at position \d+:? ?/, '')
  const fault = end > start && /end of query/.test(expected) ? `Unexpected "${query.slice(start, end)}"` : expected
  return queryParseError(`Syntax error in GROQ query at position ${start}: ${fault}`, query, start, end)
}

function asParseError(error: unknown, query: string) {
  if (error instanceof RangeError) return queryParseError('The query is nested too deeply', query)
  if (!(error instanceof Error) || !/^Groq/.test(error.name)) return error
  const [, name = ''] = NAMED.exec(error.message) ?? []
  return queryParseError(error.message, query, ...placeOf(query, name))
}

/** The name or sign that a message of groq-js speaks of. */
const NAMED = /(?:function:?|namespace:|unexpected(?: argument to)?) (\w+|=>)/i

function requireParameters(plan: Plan, query: string, params: Params): Plan {
  const missing = plan.parameters.find((name) => !Object.hasOwn(params, name))
  if (missing === undefined) return plan
  throw queryParseError(`param $${missing} referenced, but not provided`, query, ...placeOf(query, `$${missing}`))
}

function prepare(query: string, original: ExprNode): Plan {
  const parameters = new Set<string>()
  const patterns: ExprNode[] = []
  const products: ExprNode[][] = []
  let [readsAll, gathers] = [false, false]

  // Each walk keeps every node's type and only replaces expressions by expressions.
  const searching = mapNodes(original, (node, walk) => {
    if (node.type === 'FuncCall') refuseUnsupported(node, query)
    if (node.type === 'FuncCall' && node.namespace === 'releases') readsAll = true
    if (node.type === 'Parameter') parameters.add(String(node.name))
    const inner = descend(node, walk)
    return amended(inner) ?? inner
  }) as ExprNode
  mapNodes(searching, (node) => {
    refuseMisuse(node, query)
    const factors = multiplied(node)
    if (factors) products.push(factors)
    if (node.type === 'OpCall' && node.op === 'match') patterns.push(node.right as ExprNode)
    gathers ||= isLong(node) && mentions(node, ['Everything'])
    return null
  })
  let marked: Rewritten | null = null
  return {
    plain: rewritten(searching, true),
    marked() {
      marked ??= rewritten(searching, false)
      return marked
    },
    filter: filterOf(searching),
    parameters: [...parameters],
    patterns,
    growth: growthOf(searching),
    products,
    gathers,
    cost: 0,
    readsAll,
  }
}

function rewritten(original: ExprNode, plain: boolean): Rewritten {
  const parts: Part[] = []

  /** What stands for a part in the tree; without the string that the part needs there, groq-js does it all. */
  function place(part: Part, otherwise: () => unknown) {
    const name = `part:${parts.push(part) - 1}`
    if (!part.around) return lookup(name, {type: 'Value', value: ''})
    const args = [lookup(name, part.around), otherwise()]
    return {type: 'FuncCall', namespace: 'global', name: 'coalesce', args}
  }

  const tree = mapNodes(original, (node, rewrite) => {
    if (node.type === 'Everything') return EVERYTHING
    const expression = node as ExprNode
    const list = wholeList(expression, plain)
    if (list) return place(list, () => descend(node, rewrite))
    const first = firstOf(expression)
    if (first) {
      const filter = {...first.filter, base: place(first.part, () => EVERYTHING), expr: rewrite(first.filter.expr)}
      return {...node, base: first.sorted ? {...first.sorted, base: filter} : filter}
    }
    const part = candidates(expression)
    return part && {...node, base: place(part, () => EVERYTHING), expr: rewrite(node.expr)}
  }) as ExprNode
  const whole = plain ? wholeList(original, true) : null
  return {tree: counted(plain ? tree : traced(tree)), parts, whole: whole?.around ? null : whole}
}

const EVERYTHING = lookup('all', {type: 'Value', value: ''})

/** A copy of a tree in which `change` may replace any node; null leaves it to be walked. */
function mapNodes(node: unknown, change: (node: Node, walk: (inner: unknown) => unknown) => unknown): unknown {
  const walk = (inner: unknown) => mapNodes(inner, change)
  if (Array.isArray(node)) return node.map(walk)
  if (!isNode(node) || node.type === 'Value') return node
  return change(node, walk) ?? descend(node, walk)
}

const descend = (node: Node, walk: (inner: unknown) => unknown) =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]))

/** The innermost `*[…][…]` that a query starts from. */
function filterOf(node: ExprNode): ExprNode | null {
  if (isSelection(node)) return node
  return 'base' in node && node.base ? filterOf(node.base) : null
}

const isSelection = (node: ExprNode): boolean =>
  node.type === 'Everything' || ((node.type === 'Filter' || node.type === 'Group') && isSelection(node.base))

function refuseUnsupported({namespace, name}: Node, query: string) {
  const called = `${namespace}::${name}`
  if (!UNSUPPORTED.test(called)) return
  throw queryParseError(`The function ${called}() is not available here`, query, ...placeOf(query, called))
}

/** What groq-js does in one step, however long the texts or lists are that it is given. */
const isLong = ({type, op, namespace, name}: Node) =>
  (type === 'OpCall' && op === 'match') ||
  (type === 'FuncCall' &&
    /^(string|pt)::|^array::(join|intersects)$|^global::(lower|upper)$/.test(`${namespace}::${name}`))

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
