import {type ExprNode, evaluateSync} from 'groq-js'
import {tick} from './budget.ts'
import type {Doc} from './context.ts'
import type {Part} from './list.ts'
import {LOOKUP} from './lookup.ts'
import {createReads, type Reads} from './reads.ts'
import type {Asking} from './selection.ts'
import {textsIn} from './text.ts'
import type {View} from './view.ts'

/** One query's way to the documents of a view. */
export interface Reading {
  /**
   * Lets groq-js evaluate an expression; `*` is what is given, or all documents. Dates and paths stay groq-js's own
   * objects, which JSON writes as it should: to look for them would walk the whole of an answer of any length.
   */
  evaluate(tree: ExprNode, dataset?: Doc[]): unknown
  /** A list that the indexes answer whole. */
  list(part: Part): unknown[]
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
    whole: (id) => self ?? view.get(id),
    note: reads.listed,
    choose: (filter, dataset) =>
      evaluateSync(filter, {...surroundings, dataset, dereference: dereferenceWith(undefined)}).data as Doc[],
  }

  function listed(key: string, show: How['shown']): unknown[] {
    const [, kind, rest = ''] = /^(all|text|ref|part:\d+):(.*)$/s.exec(key) ?? []
    tick()
    if (kind === 'text') return textOf(self ?? view.get(rest))
    if (kind === 'all' || kind === 'ref') {
      const list = kind === 'all' ? kind : key
      reads.listed(list, [list])
      return shownAs(view.list(list), show)
    }
    const part = parts[Number(kind?.slice('part:'.length))]
    const found = part?.answer(asking, part.around ? rest : undefined) ?? []
    return shownAs(found, show)
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
    evaluate: (tree, dataset = view.list('all')) => evaluateSync(tree, {...surroundings, dataset, dereference}).data,
    list: (part) => part.answer(asking),
    reads,
  }
}

/** A part projects nothing where documents are replaced. */
function shownAs(found: unknown[], show: How['shown']): unknown[] {
  if (!show) return found
  return (found as Doc[]).map((doc) => {
    tick()
    return show(doc)
  })
}

const texts = new WeakMap<Doc, string[]>()

function textOf(doc: Doc | null): string[] {
  if (!doc) return []
  const text = texts.get(doc) ?? textsIn(doc)
  texts.set(doc, text)
  return text
}
