import type {ExprNode} from 'groq-js'

type Node = {type: string} & Record<string, unknown>

/**
 * How many times as long as anything that it is given a text or list may become on the way through an expression.
 * A sum is as long as its terms together; what is projected from something made longer may be made longer again.
 * Words that stand in the query itself count as nothing.
 */
export function growthOf(expression: ExprNode): number {
  return Math.max(1, growth(expression))
}

function growth(value: unknown): number {
  if (Array.isArray(value)) return most(value.map(growth))
  if (!isNode(value)) return 0
  const {type, op, base, args, ...rest} = value
  if (type === 'Value') return 0
  if (type === 'OpCall' && op === '+') return growth(rest.left) + growth(rest.right)
  if (type === 'Array') return growthOfList(rest.elements as {isSplat: boolean; value: ExprNode}[])
  const others = Math.max(1, most(Object.values(rest).map(growth)))
  const all = [base, ...(Array.isArray(args) ? args : [])].map((one) => Math.max(1, growth(one)))
  return all.reduce((product, one) => product * one, others)
}

function growthOfList(elements: {isSplat: boolean; value: ExprNode}[]): number {
  const spread = elements.filter(({isSplat}) => isSplat).map(({value}) => growth(value))
  const members = elements.filter(({isSplat}) => !isSplat).map(({value}) => growth(value))
  return Math.max(
    spread.reduce((sum, one) => sum + one, 0),
    most(members),
  )
}

/** Of any number of them: a list in a query may have a hundred thousand members, a call has no room for as many. */
const most = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other), 0)

/** An attribute, an alternative and the like have expressions within, and are none. */
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What a call makes of two lists or texts takes as long as one times the other: those of its arguments of which one must be short. */
export function multiplied({type, namespace, name, args}: Node): ExprNode[] | null {
  if (type !== 'FuncCall' || namespace !== 'array' || !Array.isArray(args)) return null
  if (name === 'join') return args.slice(1)
  return name === 'intersects' ? args : null
}
