import type {Doc, Perspective} from './context.ts'
import {keysOf, keysOnce} from './keys.ts'
import {isPrivate, publishedId, visible} from './perspective.ts'

/** One perspective of a dataset, indexed by id, type, slug and outgoing reference; lists are ordered by id. */
export interface View {
  get(id: string): Doc | null
  /**
   * The documents of one index entry: `all`, `id:x`, `group:x`, `release:x`, `type:x`, `slug:x`, `ref:x` or
   * `inner-ref:x`. Not to be changed.
   */
  list(key: string): Doc[]
  /** A list in another order, kept under a name and kept up to date; equals stand as in the list. Not to be changed. */
  sorted(key: string, name: string, order: Order): Doc[]
}

/** Below zero where the first comes first. */
export type Order = (a: Doc, b: Doc) => number

/** A dataset in memory: the raw documents, and views of them kept up to date with every change. */
export interface Memory {
  /** The documents as a perspective shows them; anonymous callers see public ids only, whatever they ask. */
  view(perspective: Perspective, anonymous: boolean): View
  apply(changes: {before: Doc | null; after: Doc | null}[]): void
}

const STACKS_KEPT = 8
const SORTED_KEPT = 20

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
    for (const group of groups.values()) view.change([], group, keysOf)
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
        const keys = keysOnce()
        for (const view of views.values()) view.change(old, groups.get(id) ?? [], keys)
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
  readonly #sorted = new Map<string, Map<string, {order: Order; list: Doc[]}>>()
  constructor(shows: (group: Doc[]) => Doc[]) {
    this.#shows = shows
  }
  get(id: string) {
    return this.list(`id:${id}`)[0] ?? null
  }
  list(key: string) {
    return this.#lists.get(key) ?? []
  }
  sorted(key: string, name: string, order: Order) {
    const kept = this.#sorted.get(key) ?? new Map<string, {order: Order; list: Doc[]}>()
    const whole: Order = (a, b) => order(a, b) || byId(a, b)
    const known = kept.get(name) ?? {order: whole, list: this.list(key).toSorted(whole)}
    kept.delete(name)
    for (const oldest of kept.keys()) if (kept.size >= SORTED_KEPT) kept.delete(oldest)
    this.#sorted.set(key, kept.set(name, known))
    return known.list
  }
  change(before: Doc[], after: Doc[], keysOf: (doc: Doc) => string[]) {
    const shown = new Map(this.#shows(after).map((doc) => [doc._id, doc]))
    for (const old of this.#shows(before)) {
      const now = shown.get(old._id)
      shown.delete(old._id)
      if (now) this.#replace(old, now, keysOf)
      else for (const key of keysOf(old)) this.#remove(key, old)
    }
    for (const doc of shown.values()) for (const key of keysOf(doc)) this.#insert(key, doc)
  }
  /** A document that stays in a list keeps its place there: nothing else has to move. */
  #replace(old: Doc, now: Doc, keysOf: (doc: Doc) => string[]) {
    if (old === now) return
    const left = new Set(keysOf(old))
    for (const key of keysOf(now)) {
      if (!left.delete(key)) this.#insert(key, now)
      else {
        for (const {order, list} of this.#sorted.get(key)?.values() ?? []) exchange(list, old, now, order)
        exchange(this.list(key), old, now, byId)
      }
    }
    for (const key of left) this.#remove(key, old)
  }
  #insert(key: string, doc: Doc) {
    const list = this.#lists.get(key)
    if (list) list.splice(position(list, doc, byId), 0, doc)
    else this.#lists.set(key, [doc])
    for (const {order, list} of this.#sorted.get(key)?.values() ?? []) list.splice(position(list, doc, order), 0, doc)
  }
  #remove(key: string, doc: Doc) {
    const list = this.#lists.get(key)
    if (!list) return
    take(list, doc, byId)
    for (const {order, list} of this.#sorted.get(key)?.values() ?? []) take(list, doc, order)
    if (!list.length) this.#lists.delete(key)
  }
}

const byId: Order = (a, b) => (a._id < b._id ? -1 : Number(a._id > b._id))

function take(list: Doc[], doc: Doc, order: Order) {
  const at = position(list, doc, order)
  if (list[at]?._id === doc._id) list.splice(at, 1)
}

function exchange(list: Doc[], old: Doc, now: Doc, order: Order) {
  const at = position(list, old, order)
  if (list[at]?._id !== old._id) return
  if (order(old, now) === 0) list[at] = now
  else {
    list.splice(at, 1)
    list.splice(position(list, now, order), 0, now)
  }
}

/** Where a document stands, or would stand, in a list of that order. */
function position(list: Doc[], doc: Doc, order: Order): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = list[middle]
    if (there && order(there, doc) < 0) low = middle + 1
    else high = middle
  }
  return low
}
