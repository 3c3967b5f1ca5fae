import type {Doc, Perspective} from './context.ts'
import {isPrivate, publishedId, visible} from './perspective.ts'

/** One perspective of a dataset, indexed by id, type, slug and outgoing reference; lists are ordered by id. */
export interface View {
  get(id: string): Doc | null
  /** The documents of one index entry: `all`, `id:x`, `group:x`, `type:x`, `slug:x` or `ref:x`. Not to be changed. */
  list(key: string): Doc[]
  /** Something made of a list, kept under a name until the list changes. */
  derived(key: string, name: string, make: (list: Doc[]) => Doc[]): Doc[]
}

/** A dataset in memory: the raw documents, and views of them kept up to date with every change. */
export interface Memory {
  /** The documents as a perspective shows them; anonymous callers see public ids only, whatever they ask. */
  view(perspective: Perspective, anonymous: boolean): View
  apply(changes: {before: Doc | null; after: Doc | null}[]): void
}

const STACKS_KEPT = 8
const DERIVED_KEPT = 20

/** Indexes documents, given in any order. */
export function createMemory(documents: Doc[]): Memory {
  const groups = new Map<string, Doc[]>()
  const views = new Map<string, IndexedView>()
  const ordered = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))
  for (const doc of ordered) regroup(groups, null, doc)

  function open(perspective: Perspective, anonymous: boolean): IndexedView {
    const shows = (group: Doc[]) =>
      anonymous
        ? visible(
            group.filter((doc) => !isPrivate(doc._id)),
            perspective,
          )
        : visible(group, perspective)
    const view = new IndexedView(shows)
    for (const group of groups.values()) view.change([], group)
    return view
  }

  return {
    view(asked, anonymous) {
      const perspective = anonymous ? publicPerspective(asked) : asked
      const key = JSON.stringify([perspective, anonymous])
      const view = views.get(key) ?? open(perspective, anonymous)
      views.delete(key)
      views.set(key, view)
      for (const oldest of views.keys()) if (views.size > STACKS_KEPT) views.delete(oldest)
      return view
    },
    apply(changes) {
      for (const {before, after} of changes) {
        const id = publishedId((after ?? before)?._id ?? '')
        const old = groups.get(id) ?? []
        regroup(groups, before, after)
        for (const view of views.values()) view.change(old, groups.get(id) ?? [])
      }
    },
  }
}

/** Without drafts and versions there is little to tell perspectives apart by. */
const publicPerspective = (asked: Perspective) => (asked === 'raw' || asked === 'published' ? 'published' : 'drafts')

function regroup(groups: Map<string, Doc[]>, before: Doc | null, after: Doc | null) {
  const doc = after ?? before
  if (!doc) return
  const key = publishedId(doc._id)
  const rest = (groups.get(key) ?? []).filter(({_id}) => _id !== doc._id)
  if (after) rest.push(after)
  if (rest.length) groups.set(key, rest)
  else groups.delete(key)
}

class IndexedView implements View {
  readonly #shows: (group: Doc[]) => Doc[]
  readonly #lists = new Map<string, Doc[]>()
  readonly #derived = new Map<string, Map<string, Doc[]>>()
  constructor(shows: (group: Doc[]) => Doc[]) {
    this.#shows = shows
  }
  get(id: string) {
    return this.list(`id:${id}`)[0] ?? null
  }
  list(key: string) {
    return this.#lists.get(key) ?? []
  }
  derived(key: string, name: string, make: (list: Doc[]) => Doc[]) {
    const kept = this.#derived.get(key) ?? new Map<string, Doc[]>()
    const known = kept.get(name) ?? make(this.list(key))
    kept.delete(name)
    for (const oldest of kept.keys()) if (kept.size >= DERIVED_KEPT) kept.delete(oldest)
    this.#derived.set(key, kept.set(name, known))
    return known
  }
  change(before: Doc[], after: Doc[]) {
    for (const doc of this.#shows(before)) for (const key of keysOf(doc)) this.#remove(key, doc._id)
    for (const doc of this.#shows(after)) for (const key of keysOf(doc)) this.#insert(key, doc)
  }
  #insert(key: string, doc: Doc) {
    this.#derived.delete(key)
    const list = this.#lists.get(key)
    if (list) list.splice(position(list, doc._id), 0, doc)
    else this.#lists.set(key, [doc])
  }
  #remove(key: string, id: string) {
    this.#derived.delete(key)
    const list = this.#lists.get(key)
    if (!list) return
    const at = position(list, id)
    if (list[at]?._id === id) list.splice(at, 1)
    if (!list.length) this.#lists.delete(key)
  }
}

/** Where an id stands, or would stand, in a list ordered by id. */
function position(list: Doc[], id: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?._id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}

function keysOf(doc: Doc): string[] {
  const keys = ['all', `id:${doc._id}`, `group:${publishedId(doc._id)}`, `type:${doc._type}`]
  const {slug} = doc
  if (typeof slug === 'object' && slug !== null && 'current' in slug && typeof slug.current === 'string')
    keys.push(`slug:${slug.current}`)
  for (const {id} of new Map(referencesIn(doc).map((reference) => [reference.id, reference])).values())
    keys.push(`ref:${id}`)
  return keys
}

/** Every reference inside a value; a strong one forbids its target to be missing. */
export function referencesIn(value: unknown, found: {id: string; strong: boolean}[] = []) {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found)
  else if (typeof value === 'object' && value !== null) {
    if ('_ref' in value && typeof value._ref === 'string') {
      const elsewhere = '_dataset' in value || '_projectId' in value || value._ref.includes(':')
      const weak = '_weak' in value && value._weak === true
      found.push({id: value._ref, strong: !weak && !elsewhere})
    }
    for (const item of Object.values(value)) if (typeof item === 'object') referencesIn(item, found)
  }
  return found
}
