/** An operator of GROQ. */
export type Operation = (left: unknown, right: unknown) => unknown
type Fields = Record<string, unknown>

/** The order of GROQ's `order()`: numbers, strings, booleans, then everything else as equals. */
export function compare(a: unknown, b: unknown): number {
  const [rankA, rankB] = [rank(a), rank(b)]
  if (rankA !== rankB) return rankA - rankB
  if (rankA === OTHERS || a === b) return 0
  return (a as string) < (b as string) ? -1 : 1
}

const OTHERS = 100
const RANKS: Partial<Record<string, number>> = {number: 2, string: 3, boolean: 4}
const rank = (value: unknown) => RANKS[typeof value] ?? OTHERS

const equal: Operation = (a, b) => a === b && (typeof a !== 'object' || a === null)

function ordered(holds: (order: number) => boolean): Operation {
  return (a, b) => (rank(a) !== rank(b) || rank(a) === OTHERS ? null : holds(compare(a, b)))
}

/** The operators of GROQ that need two values alone. */
export const OPERATIONS: Partial<Record<string, Operation>> = {
  '==': equal,
  '!=': (a, b) => !equal(a, b),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  in: (value, list) => (Array.isArray(list) ? list.some((item) => equal(value, item ?? null)) : null),
}

/** Whether a value holds a reference to one of the ids; what stands inside another reference does not count. */
export function hasReference(value: unknown, ids: Set<string>): boolean {
  if (Array.isArray(value)) return value.some((item) => hasReference(item, ids))
  if (!isFields(value)) return false
  if (value._ref) return typeof value._ref === 'string' && ids.has(value._ref)
  return Object.values(value).some((item) => hasReference(item, ids))
}

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
