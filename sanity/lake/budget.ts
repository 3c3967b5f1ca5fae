import type {ExprNode} from 'groq-js'

/** Steps between two looks at the clock. */
const STRIDE = 8
/** A query of few steps gets so many milliseconds more to finish: most of its time went into warming up. */
const [FEW, MORE] = [256, 20]

let steps = 0
let until = Number.POSITIVE_INFINITY
let refuse = (): Error => new Error('Out of time')

/** A query takes longer than it may where it began. */
export class TooDear extends Error {
  override name = 'TooDear'
}

/** Does work whose evaluation throws what `error` makes once it took longer; work within work keeps the sooner end. */
export function within<Value>(milliseconds: number, error: () => Error, work: () => Value): Value {
  const outer = {steps, until, refuse}
  const end = performance.now() + milliseconds
  steps = 0
  if (end < until) [until, refuse] = [end, error]
  try {
    return work()
  } finally {
    ;({steps, until, refuse} = outer)
  }
}

/** Counts one step of evaluation, and throws when the time of the work is over. */
export function tick() {
  steps++
  if (steps % STRIDE !== 0) return
  const late = performance.now() - until
  if (late > 0 && (steps >= FEW || late > MORE)) throw refuse()
}

/** True, each time at the cost of one step: groq-js reads the value anew whenever it evaluates the node. */
const STEP: ExprNode = {
  type: 'Value',
  get value() {
    tick()
    return true
  },
}

/** The same expression, in which groq-js counts a step for each item that it visits. */
export const counted = (tree: ExprNode) => stepping(tree) as ExprNode

function stepping(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stepping)
  if (typeof node !== 'object' || node === null || ('type' in node && node.type === 'Value')) return node
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, stepping(value)]),
  )
  if (VISITS.includes(String(copy.type))) copy.expr = step(copy.expr as ExprNode)
  return copy
}

const VISITS = ['Map', 'FlatMap', 'Filter', 'Projection']

const step = (value: ExprNode): ExprNode => ({
  type: 'Select',
  alternatives: [{type: 'SelectAlternative', condition: STEP, value}],
})
