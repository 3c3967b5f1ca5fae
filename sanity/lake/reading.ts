import {type ExprNode, evaluateSync, toJS} from 'groq-js'
import {tick} from './budget.ts'
import type {Doc} from './context.ts'
import type {Part} from './list.ts'
import {LOOKUP} from './lookup.ts'
import {createReads, type Reads} from './reads.ts'
import type {Asking} from './selection.ts'
import type {View} from './view.ts'

/** One query's way to the documents of a view. */
export interface Reading {
  /** Lets groq-js evaluate an expression; `*` is what is given, or all documents. */
  evaluate(tree: ExprNode, dataset?: Doc[]): unknown
  /** What the answer depends on so far. */
  reads: Reads
}

type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

interface How {
  /** What else expressions may ask: parameters, the clock, the caller. */
  surroundings: Options & {params: Record<string, unknown>}
  /** What lookups of the query stand for. */
  parts?: Part[]
  /** Replaces each document that is looked at. */
  shown?: (doc: Doc) => Doc
  /** A document that need not be in the view. */
  self?: Doc
}

/** Opens a view for one query. */
export function createReading(view: View, {surroundings, parts = [], shown, self}: How): Reading {
  const reads = createReads()

  function join(id: string) {
    tick()
    const doc = view.get(id)
    reads.joined(id, doc)
    return doc
  }

  const asking: Asking = {
    view,
    params: surroundings.params,
    join,
    note: reads.listed,
    choose: (filter, dataset) =>
      evaluateSync(filter, {...surroundings, dataset, dereference: dereferenceWith(undefined)}).data as Doc[],
  }

  function listed(key: string, show: How['shown']): unknown[] {
    const [, kind, rest = ''] = /^(all|text|ref|part:\d+):(.*)$/s.exec(key) ?? []
    tick()
    if (kind === 'text') return wordsOf(self ?? view.get(rest))
    if (kind === 'all' || kind === 'ref') {
      const list = kind === 'all' ? kind : key
      reads.listed(list, [list])
      return show ? view.list(list).map(show) : view.list(list)
    }
    const part = parts[Number(kind?.slice('part:'.length))]
    const found = part?.answer(asking, part.around ? rest : undefined) ?? []
    return show ? (found as Doc[]).map(show) : found // a part projects nothing where documents are replaced
  }

  function dereferenceWith(show: How['shown']) {
    // A lookup answers with an array; groq-js takes any value here, its type only names documents.
    return (({_ref}: {_ref: string}) => {
      if (_ref.startsWith(LOOKUP)) return listed(_ref.slice(LOOKUP.length), show)
      const doc = join(_ref)
      return doc && show ? show(doc) : doc
    }) as Options['dereference']
  }

  const dereference = dereferenceWith(shown)
  return {
    evaluate: (tree, dataset = view.list('all')) => toJS(evaluateSync(tree, {...surroundings, dataset, dereference})),
    reads,
  }
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
