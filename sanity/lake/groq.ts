import {type ExprNode, evaluateSync, toJS} from 'groq-js'
import type {Doc} from './context.ts'
import {queryParseError} from './errors.ts'
import {LOOKUP, membersFrom, namesOf} from './lookup.ts'
import {type Plan, planFor} from './plan.ts'
import {type SourceMap, tracedDocument, untrace} from './traced-document.ts'
import {traced} from './traced-query.ts'
import type {View} from './view.ts'

type Params = Record<string, unknown>

/** What a query may ask of its surroundings. */
export interface Surroundings {
  now: Date
  identity: string
  projectId: string
  dataset: string
}

/** How source maps name the items of arrays: by position, or by `_key` where there is one. */
export type SourceMapKind = 'indexed' | 'keyed'

/** An answer, and the types and ids of documents whose change may change it (`all`, `type:x`, `id:x`). */
export interface Answer {
  result: unknown
  reads: Set<string>
  resultSourceMap?: SourceMap
}

/** Evaluates GROQ over a view; throws LakeError when the query is malformed. */
export function answer(
  view: View,
  query: string,
  params: Params,
  surroundings: Surroundings,
  sourceMap?: SourceMapKind,
): Answer {
  const plan = planFor(query, params)
  const reads = scanned(plan, params)
  if (!sourceMap) return {result: run(plan.tree, view, query, params, surroundings, reads) ?? null, reads}
  const shown = (doc: Doc) => tracedDocument(doc, sourceMap)
  const marked = run(traced(plan.tree), view, query, params, surroundings, reads, shown)
  return {...untrace(marked ?? null), reads}
}

/** Tells whether single documents match a query's filter; projections, orders and slices are passed over. */
export function matcher(
  view: View,
  query: string,
  params: Params,
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
  tree: ExprNode,
  view: View,
  query: string,
  params: Params,
  {now, identity, projectId, dataset}: Surroundings,
  reads: Set<string>,
  shown?: (doc: Doc) => Doc,
): unknown {
  const all = view.list('all')
  const dereference = ({_ref}: {_ref: string}) => {
    if (_ref.startsWith(LOOKUP)) return list(view, _ref.slice(LOOKUP.length), params, shown)
    const doc = view.get(_ref)
    reads.add(doc ? `type:${doc._type}` : `id:${_ref}`)
    return doc && shown ? shown(doc) : doc
  }
  try {
    const value = evaluateSync(tree, {
      dataset: shown ? lazily(all, shown) : all,
      params,
      timestamp: now,
      identity,
      sanity: {projectId, dataset},
      // A lookup answers with an array; groq-js takes any value here, its type only names documents.
      dereference: dereference as (reference: {_ref: string}) => Doc | null,
    })
    return toJS(value)
  } catch (error) {
    if (error instanceof Error) throw queryParseError(error.message, query)
    throw error
  }
}

function list(view: View, key: string, params: Params, shown?: (doc: Doc) => Doc): unknown[] {
  if (key.startsWith('text:')) return wordsOf(view.get(key.slice('text:'.length)))
  const documents = documentsAt(view, key, params)
  return shown ? documents.map(shown) : documents
}

function documentsAt(view: View, key: string, params: Params): Doc[] {
  if (!key.startsWith('members:')) return view.list(key)
  const members = membersFrom(key.slice('members:'.length))
  const found = namesOf(members, params).flatMap((name) => view.list(`${members.index}:${name}`))
  return found.sort((a, b) => (a._id < b._id ? -1 : 1))
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

function scanned({scans}: Plan, params: Params): Set<string> {
  return new Set(
    scans.flatMap((scan) => (scan === 'all' ? scan : namesOf(scan, params).map((name) => `${scan.index}:${name}`))),
  )
}

/** An array whose documents are traced when they are looked at. */
const lazily = (documents: Doc[], shown: (doc: Doc) => Doc): Doc[] =>
  new Proxy(documents, {
    get: (target, key) => {
      const item = typeof key === 'string' && /^\d+$/.test(key) ? target[Number(key)] : undefined
      return item ? shown(item) : Reflect.get(target, key)
    },
  })
