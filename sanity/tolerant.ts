import type {z} from 'zod'

/** Where an answer breaks its promise. */
export interface Fault {
  /** The id of the innermost document that the fault lies in; null when the answer names none. */
  document: string | null
  /** Where in that document, by the names of the read model. */
  path: string
  why: string
}

/** A part of an answer that could not be used, and the fault behind it. */
export interface Dropped extends Fault {
  /** What was left out, from the answer's root. */
  part: string
}

type Outcome<T> = {ok: true; data: T; dropped: Dropped[]} | {ok: false; faults: Fault[]; dropped: Dropped[]}
type Key = string | number

/** What a query answers where something should stand: a reference that leads nowhere, an object that is none. */
export const MISSING = 'what should stand here is missing'

/** More repairs than this in one answer and the whole counts as broken. */
const MOST_REPAIRS = 500

/**
 * Parses an answer and, where a part of it breaks the promise, drops the smallest part that the schema can do without:
 * an array item is removed, what should be an array is emptied, a field that may be null becomes null. What cannot be dropped makes the whole unusable.
 */
export function parseTolerantly<S extends z.ZodType>(schema: S, answer: unknown): Outcome<z.infer<S>> {
  const dropped: Dropped[] = []
  let current = answer
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
    const parsed = schema.safeParse(current)
    if (parsed.success) return {ok: true, data: parsed.data, dropped}
    const repair = smallestRepair(schema, current, parsed.error.issues)
    if (!repair) return {ok: false, faults: parsed.error.issues.map((issue) => faultOf(current, issue)), dropped}
    dropped.push(repair.dropped)
    current = repair.answer
  }
  return {ok: false, faults: dropped, dropped}
}

/** The first issue that some drop mends, mended as deep in the answer as possible. */
function smallestRepair(schema: z.ZodType, answer: unknown, issues: readonly z.core.$ZodIssue[]) {
  for (const issue of issues) {
    const path = issue.path as Key[]
    const dropped = faultOf(answer, issue)
    const emptied = isMissingList(issue) && replaced(answer, path, [])
    if (emptied && !stillBroken(schema, emptied, path))
      return {answer: emptied, dropped: {...dropped, part: path.join('.')}}
    for (let depth = path.length; depth > 0; depth--) {
      const part = path.slice(0, depth)
      const mended = without(answer, part)
      if (mended === undefined || stillBroken(schema, mended, part)) continue
      return {answer: mended, dropped: {...dropped, part: part.join('.')}}
    }
  }
  return null
}

/** What a document cannot change about itself. */
const IDENTITY: (Key | undefined)[] = ['_id', '_type']

const isMissingList = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.expected === 'array'

function replaced(answer: unknown, path: Key[], value: unknown): unknown {
  const copy = structuredClone(answer)
  const holder = valueAt(copy, path.slice(0, -1))
  const last = path.at(-1)
  if (!isObject(holder) || last === undefined) return undefined
  holder[last] = value
  return copy
}

/** A copy of the answer without the part: an array item is taken out, anything else becomes null. */
function without(answer: unknown, path: Key[]): unknown {
  const copy = structuredClone(answer)
  const holder = valueAt(copy, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(holder) && typeof last === 'number' && last < holder.length) holder.splice(last, 1)
  else if (isObject(holder) && last !== undefined && holder[last] !== null) holder[last] = null
  else return undefined
  return copy
}

/** Taking an item out of an array moves the next one up, so there only the array's own promise is looked at. */
function stillBroken(schema: z.ZodType, answer: unknown, part: Key[]): boolean {
  const parsed = schema.safeParse(answer)
  if (parsed.success) return false
  const isItem = typeof part.at(-1) === 'number'
  const place = isItem ? part.slice(0, -1) : part
  return parsed.error.issues.some(
    ({path}) => startsWith(path as Key[], place) && (!isItem || path.length === place.length),
  )
}

const startsWith = (path: Key[], start: Key[]) => start.every((key, index) => path[index] === key)

const isObject = (value: unknown): value is Record<Key, unknown> => typeof value === 'object' && value !== null

const valueAt = (value: unknown, path: Key[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value)

/** What is wrong, and the innermost document on the way there; that a document is the wrong one is its referrer's fault. */
function faultOf(answer: unknown, {path, message}: z.core.$ZodIssue): Fault {
  const keys = path as Key[]
  const why = valueAt(answer, keys) === MISSING ? MISSING : message
  for (let depth = keys.length; depth >= 0; depth--) {
    const holder = valueAt(answer, keys.slice(0, depth))
    const rest = keys.slice(depth)
    if (isObject(holder) && typeof holder._id === 'string' && (depth === 0 || !IDENTITY.includes(rest[0])))
      return {document: holder._id, path: rest.join('.'), why}
  }
  return {document: null, path: keys.join('.'), why}
}
