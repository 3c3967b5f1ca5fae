import {type ExprNode, evaluateSync, toJS} from 'groq-js'
import type {Doc} from './context.ts'
import {LakeError, queryParseError} from './errors.ts'
import {namesOf} from './lookup.ts'
import {type Plan, planFor} from './plan.ts'
import {createReading, type Reading} from './reading.ts'
import {type SourceMap, tracedDocument, untrace} from './traced-document.ts'
import {tracedTree} from './traced-query.ts'
import {checkUntrusted} from './untrusted.ts'
import type {View} from './view.ts'

type Params = Record<string, unknown>

/** What a query may ask of its surroundings. */
export interface Surroundings {
  now: Date
  identity: string
  projectId: string
  dataset: string
  /** Set for callers without a token: their queries may not take long. */
  untrusted?: boolean
}

/** How source maps name the items of arrays: by position, or by `_key` where there is one. */
export type SourceMapKind = 'indexed' | 'keyed'

/** An answer, and the types and ids of documents whose change may change it (`all`, `type:x`, `id:x`). */
export interface Answer {
  result: unknown
  reads: Set<string>
  resultSourceMap?: SourceMap
}

/** Evaluates GROQ over a view; throws LakeError when the query is malformed, or too dear for an unknown caller. */
export function answer(
  view: View,
  query: string,
  params: Params,
  surroundings: Surroundings,
  sourceMap?: SourceMapKind,
): Answer {
  const plan = planFor(query, params)
  if (surroundings.untrusted) checkUntrusted(plan, query, params)
  const shown = sourceMap && ((doc: Doc) => tracedDocument(doc, sourceMap))
  const reading = createReading(view, params, {shown, untrusted: surroundings.untrusted})
  const result = run(sourceMap ? tracedTree(plan.tree) : plan.tree, reading, query, params, surroundings) ?? null
  const reads = new Set([...scanned(plan, params), ...reading.reads])
  return sourceMap ? {...untrace(result), reads} : {result, reads}
}

/** Tells whether single documents match a query's filter; projections, orders and slices are passed over. */
export function matcher(
  view: () => View,
  query: string,
  params: Params,
  {now, identity, projectId, dataset, untrusted}: Surroundings,
): (doc: Doc) => boolean {
  const plan = planFor(query, params)
  if (untrusted) checkUntrusted(plan, query, params)
  const {filter} = plan
  if (!filter) throw queryParseError('Only a filter of documents can be listened to', query)
  const surroundings = {params, timestamp: now, identity, sanity: {projectId, dataset}}
  return (doc) => {
    const {dereference} = createReading(view(), params, {untrusted, self: doc})
    try {
      const found = evaluateSync(filter, {...surroundings, dataset: [doc], dereference})
      return found.type === 'array' && found.data.length > 0
    } catch {
      return false
    }
  }
}

function run(
  tree: ExprNode,
  {dataset, dereference}: Reading,
  query: string,
  params: Params,
  {now, identity, projectId, dataset: name}: Surroundings,
): unknown {
  const sanity = {projectId, dataset: name}
  try {
    return toJS(evaluateSync(tree, {dataset, dereference, params, timestamp: now, identity, sanity}))
  } catch (error) {
    if (error instanceof LakeError || !(error instanceof Error)) throw error
    throw queryParseError(error.message, query)
  }
}

const scanned = ({scans}: Plan, params: Params): string[] =>
  scans.flatMap((scan) => (scan === 'all' ? scan : namesOf(scan, params).map((name) => `${scan.index}:${name}`)))
