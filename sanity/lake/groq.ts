import {counted, TooDear, within} from './budget.ts'
import type {Doc} from './context.ts'
import {LakeError, queryParseError, queryTimeout} from './errors.ts'
import {planFor} from './plan.ts'
import {createReading} from './reading.ts'
import {type SourceMap, tracedDocument, untrace} from './traced-document.ts'
import {checkUntrusted, mayRunAway} from './untrusted.ts'
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

/** An answer, and the lists of documents that it depends on: `all`, `type:x`, `slug:x`, `ref:x`, `id:x`. */
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
  const {tree, parts, whole} = sourceMap ? plan.marked() : plan.plain
  const reading = createReading(view, {surroundings: asked(params, surroundings), parts, shown})
  const work = () => parseErrors(query, () => (whole ? reading.list(whole) : (reading.evaluate(tree) ?? null)))
  const result = surroundings.untrusted ? within(PATIENCE, () => queryTimeout(PATIENCE), work) : work()
  const reads = plan.readsAll ? new Set(['all']) : reading.reads.lists()
  return sourceMap ? {...untrace(result), reads} : {result, reads}
}

/** Milliseconds that a query of an unknown caller may take. */
const PATIENCE = 2000

/**
 * Tells whether single documents match a query's filter; projections, orders and slices are passed over. Throws 408 when
 * an unknown caller's filter takes long, so that it is not asked again.
 */
export function matcher(
  view: () => View,
  query: string,
  params: Params,
  surroundings: Surroundings,
): (doc: Doc) => boolean {
  const plan = planFor(query, params)
  if (surroundings.untrusted) checkUntrusted(plan, query, params)
  const {filter} = plan
  if (!filter) throw queryParseError('Only a filter of documents can be listened to', query)
  if (mayRunAway(plan, params))
    throw queryParseError('This filter may take too long with each change; listen to a simpler one', query)
  const counting = counted(filter)
  const patience = surroundings.untrusted ? PATIENCE_OF_LISTENERS.stranger : PATIENCE_OF_LISTENERS.known
  return (doc) => {
    const reading = createReading(view(), {surroundings: asked(params, surroundings), self: doc})
    try {
      const found = within(
        patience,
        () => queryTimeout(patience),
        () => reading.evaluate(counting, [doc]),
      )
      return Array.isArray(found) && found.length > 0
    } catch (error) {
      if (surroundings.untrusted && error instanceof LakeError) throw error
      return false
    }
  }
}

/** Milliseconds that a listener's filter may take with one document. */
const PATIENCE_OF_LISTENERS = {known: 50, stranger: 5}

const asked = (params: Params, {now, identity, projectId, dataset}: Surroundings) => ({
  params,
  timestamp: now,
  identity,
  sanity: {projectId, dataset},
})

function parseErrors<Value>(query: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof LakeError || error instanceof TooDear || !(error instanceof Error)) throw error
    throw queryParseError(error.message, query)
  }
}
