import type {ExprNode} from 'groq-js'
import {tick} from './budget.ts'
import type {Doc} from './context.ts'
import {compile, type Scope} from './expression.ts'
import {conjuncts, idsIn, isConstant, type Key, keysIn, membersOf, namesOf} from './lookup.ts'
import {equals, fieldOf} from './sorting.ts'
import {hasReference} from './values.ts'
import type {View} from './view.ts'

/** What a selection is asked with. */
export interface Asking extends Scope {
  view: View
  /** Told of each list of the view that the answer depends on, and of lists that take in all of that list. */
  note(list: string, within: string[]): void
  /** Lets groq-js choose by `*[…]`. */
  choose(filter: ExprNode, documents: Doc[]): Doc[]
}

/** What a filter over all documents leaves, found in the indexes. */
export interface Selection {
  /** What to look up, as it reads outside the filter, where it depends on the document around; null when it does not. */
  around: ExprNode | null
  /** Whether the documents found are those that pass the filter; otherwise they may be more. */
  exact: boolean
  /** The one type that the documents have, where the filter says so. */
  type(params: Record<string, unknown>): string | null
  /** How many documents have to be looked at. */
  size(asking: Asking, value?: string): number
  /** The documents, by id; `value` is what to look up. */
  documents(asking: Asking, value?: string): Doc[]
  /** Gives of documents in any order the first that pass. */
  passing(asking: Asking, value?: string): (documents: Doc[], most?: number) => Doc[]
}

/** `listed` documents come from the list of the key. */
type Test = (doc: Doc, scope: Scope, value: string | undefined, listed: boolean) => boolean

/** Reads `*[…]`; null for anything else. */
export function selectionOf(node: ExprNode): Selection | null {
  if (node.type !== 'Filter' || node.base.type !== 'Everything') return null
  const filters = conjuncts(node.expr)
  const [key = null] = filters.flatMap(keysIn).sort((a, b) => RANK[a.index] - RANK[b.index])
  const around = key && !isConstant(key.value) ? key.value : null
  const fixed = key && !around ? compile(key.value) : null
  const memberFilter = filters.find((filter) => membersOf(filter))
  const members = memberFilter ? membersOf(memberFilter) : null
  const tests = filters.map((filter) => testOf(filter, key))
  const wanted = tests.filter((test) => test !== null)

  const further = tests.filter(
    (test, index) => test !== null && filters[index] !== key?.filter && filters[index] !== memberFilter,
  ) as Test[]
  const field = key?.field && !key.many ? fieldOf(key.field) : null

  function choose(from: Doc[], scope: Scope, value: string | undefined, listed: boolean, most = from.length) {
    return from.length ? passingAll(wanted, from, scope, value, listed, most) : from
  }

  function type(params: Scope['params']): string | null {
    const names = members?.index === 'type' ? namesOf(members, params) : []
    return names.length === 1 ? (names[0] ?? null) : null
  }

  /** The lists to look in: that of the key when it is a string, else all that the filter takes in. */
  function listsFor(asking: Asking, value: string | undefined) {
    const {view, params, note} = asking
    const wide = members ? namesOf(members, params).map((name) => `${members.index}:${name}`) : ['all']
    const name = fixed ? fixed(null, asking) : value
    const ids = key && isOfAny(key) ? idsOf(key, name) : null
    if (ids) {
      const lists = ids.map((id) => `ref:${id}`)
      for (const list of lists) note(list, wide)
      return {lists: lists.map((list) => view.list(list)), value, listed: true}
    }
    if (!key || typeof name !== 'string') {
      for (const list of wide) note(list, wide)
      return {lists: wide.map((list) => view.list(list)), value, listed: false}
    }
    note(`${key.index}:${name}`, wide)
    const own = view.list(`${key.index}:${name}`)
    // A field may also be read where `references()` does not look.
    const inner = key.index === 'ref' && key.field ? view.list(`inner-ref:${name}`) : []
    return {lists: [own, inner.filter((doc) => !own.includes(doc))], value: name, listed: true}
  }

  return {
    around,
    exact: wanted.length === tests.length,
    type,
    size: (asking, value) => listsFor(asking, value).lists.reduce((sum, list) => sum + list.length, 0),
    documents(asking, value) {
      const found = listsFor(asking, value)
      const only = found.listed && exactTypes(memberFilter) ? type(asking.params) : null
      if (field && only !== null && found.lists.some((list) => list.length > FEW)) {
        const equal = equals(asking.view.sorted(`type:${only}`, field.name, field.order), field.read, found.value)
        return further.length ? passingAll(further, equal, asking, found.value, true) : equal
      }
      return choose(merged(found.lists), asking, found.value, found.listed)
    },
    passing(asking, value) {
      const found = key?.index === 'ref' ? listsFor(asking, value) : null
      if (!found?.listed) return (from, most) => choose(from, asking, value, false, most)
      // To look for references in each would take long.
      const listed = new Set(found.lists.flat())
      const tests: Test[] = [(doc) => listed.has(doc), ...wanted]
      return (from, most = from.length) => passingAll(tests, from, asking, found.value, true, most)
    },
  }
}

/** Of so many candidates it is quicker to look at each than to keep their whole type in some order. */
export const FEW = 500

function passingAll(
  tests: Test[],
  from: Doc[],
  scope: Scope,
  value: string | undefined,
  listed: boolean,
  most = from.length,
) {
  const found: Doc[] = []
  for (const doc of from) {
    if (found.length >= most) break
    tick()
    if (tests.every((test) => test(doc, scope, value, listed))) found.push(doc)
  }
  return found
}

/** Whether the documents of the types that are named are all that pass, as with `_type == "x"`. */
const exactTypes = (filter: ExprNode | undefined) =>
  filter?.type === 'OpCall' && filter.op === '==' && !!compile(filter)

/** Whether a key is `references(x)`, where x may be a list of ids, each of which will do. */
const isOfAny = ({index, field}: Key) => index === 'ref' && field === null

/** The ids of a list of them; null for one. */
function idsOf({several}: Key, value: unknown): string[] | null {
  if (several) return typeof value === 'string' ? idsIn(value) : null
  return Array.isArray(value) ? [...new Set(value)].filter((id) => typeof id === 'string' && id !== '') : null
}

const RANK = {id: 0, slug: 1, ref: 2, type: 3}

/** A filter as a function of one document; null when only groq-js can tell. */
function testOf(filter: ExprNode, key: Key | null): Test | null {
  const alone = compile(filter)
  const plain: Test | null = alone && ((doc, scope) => alone(doc, scope) === true)
  if (filter !== key?.filter) return plain
  if (!key.field)
    return (doc, scope, value, listed) =>
      (listed && value !== '') ||
      (value === undefined ? !!plain?.(doc, scope, value, listed) : refersTo(doc, key.several ? idsIn(value) : [value]))
  if (plain) return plain
  const field = compile(key.field)
  if (!field) return null
  return (doc, scope, value) => {
    const there = field(doc, scope)
    return value !== undefined && (key.many ? Array.isArray(there) && there.includes(value) : there === value)
  }
}

const refersTo = (doc: Doc, ids: string[]) => hasReference(doc, new Set(ids))

/** Lists as one, by id; a document that stands in several comes once. */
function merged(lists: Doc[][]): Doc[] {
  const [only = [], ...more] = lists.filter((list) => list.length)
  return more.length ? [...new Set(lists.flat())].sort((a, b) => (a._id < b._id ? -1 : 1)) : only
}
