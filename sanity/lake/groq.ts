import {type ExprNode, evaluateSync, toJS} from 'groq-js'
import type {Doc} from './context.ts'
import {queryParseError} from './errors.ts'
import {LOOKUP} from './lookup.ts'
import {type Plan, planFor} from './plan.ts'
import type {View} from './view.ts'

/** What a query may ask of its surroundings. */
export interface Surroundings {
  now: Date
  identity: string
  projectId: string
  dataset: string
}

/** An answer, and the types and ids of documents whose change may change it (`all`, `type:x`, `id:x`). */
export interface Answer {
  result: unknown
  reads: Set<string>
}

/** Evaluates GROQ over a view; throws LakeError when the query is malformed. */
export function answer(view: View, query: string, params: Record<string, unknown>, surroundings: Surroundings): Answer {
  const plan = planFor(query, params)
  const reads = scanned(plan, params)
  const result = run(plan, view, query, params, surroundings, reads)
  return {result: result ?? null, reads}
}

/** Tells whether single documents match a query's filter; projections, orders and slices are passed over. */
export function matcher(
  view: View,
  query: string,
  params: Record<string, unknown>,
  {now, identity, projectId, dataset}: Surroundings,
): (doc: Doc) => boolean {
  const filter = filterOf(planFor(query, params).original)
  if (!filter) throw queryParseError('Only a filter of documents can be listened to', query)
  const surroundings = {params, timestamp: now, identity, sanity: {projectId, dataset}}
  return (doc) => {
    const dereference = ({_ref}: {_ref: string}) => view.get(_ref)
    try {
      const found = evaluateSync(filter, {...surroundings, dataset: [doc], dereference})
      return found.type === 'array' && found.data.length > 0
    } catch {
      return false
    }
  }
}

/** The innermost `*[…][…]` that a query starts from. */
function filterOf(node: ExprNode): ExprNode | null {
  if (isSelection(node)) return node
  return 'base' in node && node.base ? filterOf(node.base) : null
}

const isSelection = (node: ExprNode): boolean =>
  node.type === 'Everything' || ((node.type === 'Filter' || node.type === 'Group') && isSelection(node.base))

function run(
  plan: Plan,
  view: View,
  query: string,
  params: Record<string, unknown>,
  {now, identity, projectId, dataset}: Surroundings,
  reads: Set<string>,
): unknown {
  const dereference = ({_ref}: {_ref: string}) => {
    if (_ref.startsWith(LOOKUP)) return list(view, _ref.slice(LOOKUP.length))
    const doc = view.get(_ref)
    reads.add(doc ? `type:${doc._type}` : `id:${_ref}`)
    return doc
  }
  try {
    return toJS(
      evaluateSync(plan.tree, {
        dataset: view.list('all'),
        params,
        timestamp: now,
        identity,
        sanity: {projectId, dataset},
        // A lookup answers with an array; groq-js takes any value here, its type only names documents.
        dereference: dereference as (reference: {_ref: string}) => Doc | null,
      }),
    )
  } catch (error) {
    if (error instanceof Error) throw queryParseError(error.message, query)
    throw error
  }
}

function list(view: View, key: string): unknown[] {
  if (key.startsWith('types:')) {
    const types: unknown = JSON.parse(key.slice('types:'.length))
    const distinct = Array.isArray(types) ? [...new Set(types)] : []
    return distinct.flatMap((type) => view.list(`type:${type}`)).sort((a, b) => (a._id < b._id ? -1 : 1))
  }
  if (key.startsWith('text:')) return wordsOf(view.get(key.slice('text:'.length)))
  return view.list(key)
}

const words = new WeakMap<Doc, string[]>()

/** All text of a document, as `@ match text::query()` reads it. */
function wordsOf(doc: Doc | null): string[] {
  if (!doc) return []
  const known = words.get(doc)
  if (known) return known
  const found: string[] = [doc._id]
  const collect = (value: unknown) => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) for (const item of value) collect(item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) if (!key.startsWith('_')) collect(item)
  }
  collect(doc)
  words.set(doc, found)
  return found
}

function scanned({scans}: Plan, params: Record<string, unknown>): Set<string> {
  const reads = new Set<string>()
  for (const scan of scans) {
    if (scan === 'all') reads.add('all')
    else
      for (const node of scan.values) {
        const value: unknown = node.type === 'Value' ? node.value : params[node.name]
        for (const item of [value].flat()) reads.add(`${scan.index}:${item}`)
      }
  }
  return reads
}
