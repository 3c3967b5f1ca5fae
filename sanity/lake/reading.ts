import type {Doc} from './context.ts'
import {queryTimeout} from './errors.ts'
import {firstDocuments, firstFrom} from './first.ts'
import {LOOKUP, type Members, membersFrom, namesOf} from './lookup.ts'
import type {View} from './view.ts'

/** How groq-js reaches the documents of a view while it evaluates one query. */
export interface Reading {
  dataset: Doc[]
  dereference: (reference: {_ref: string}) => Doc | null
  /** What was dereferenced so far: types found and ids missed. */
  reads: Set<string>
}

/** Milliseconds that a query of an unknown caller may take. */
const PATIENCE = 2000

interface How {
  /** Replaces each document that is looked at. */
  shown?: (doc: Doc) => Doc
  /** Set for callers without a token, whose queries must end soon. */
  untrusted?: boolean
  /** A document that need not be in the view. */
  self?: Doc
}

/** Opens a view for one query. */
export function createReading(
  view: View,
  params: Record<string, unknown>,
  {shown, untrusted = false, self}: How,
): Reading {
  const reads = new Set<string>()
  const all = view.list('all')
  const deadline = untrusted ? performance.now() + PATIENCE : Number.POSITIVE_INFINITY
  const look = (doc: Doc) => {
    if (performance.now() > deadline) throw queryTimeout(PATIENCE)
    return shown ? shown(doc) : doc
  }

  function list(key: string): unknown[] {
    if (performance.now() > deadline) throw queryTimeout(PATIENCE)
    if (key.startsWith('text:')) return wordsOf(self ?? view.get(key.slice('text:'.length)))
    const documents = documentsAt(key)
    return shown ? documents.map(shown) : documents
  }

  function documentsAt(key: string): Doc[] {
    if (key.startsWith('members:')) return named(membersFrom(key.slice('members:'.length)))
    if (!key.startsWith('first:')) return view.list(key)
    const first = firstFrom(key.slice('first:'.length))
    const [type, ...more] = namesOf(first.members, params)
    return type !== undefined && !more.length ? firstDocuments(view, type, first) : named(first.members)
  }

  function named(members: Members): Doc[] {
    const found = namesOf(members, params).flatMap((name) => view.list(`${members.index}:${name}`))
    return found.sort((a, b) => (a._id < b._id ? -1 : 1))
  }

  function dereference({_ref}: {_ref: string}) {
    if (_ref.startsWith(LOOKUP)) return list(_ref.slice(LOOKUP.length))
    const doc = view.get(_ref)
    reads.add(doc ? `type:${doc._type}` : `id:${_ref}`)
    return doc && look(doc)
  }

  return {
    dataset: shown || untrusted ? lazily(all, look) : all,
    // A lookup answers with an array; groq-js takes any value here, its type only names documents.
    dereference: dereference as Reading['dereference'],
    reads,
  }
}

/** An array whose documents are replaced when they are looked at. */
const lazily = (documents: Doc[], look: (doc: Doc) => Doc): Doc[] =>
  new Proxy(documents, {
    get: (target, key) => {
      const item = typeof key === 'string' && /^\d+$/.test(key) ? target[Number(key)] : undefined
      return item ? look(item) : Reflect.get(target, key)
    },
  })

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
