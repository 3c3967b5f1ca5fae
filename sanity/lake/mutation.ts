import {Mutation as Patch} from '@sanity/mutator'
import type {Effect} from './changes.ts'
import type {Committed, Doc} from './context.ts'
import {badRequest, mutationError} from './errors.ts'
import type {Mutation, PatchOperations} from './protocol.ts'

/** What mutations need to know; `select` names the ids that a query matches. */
export interface MutationContext {
  transactionId: string
  timestamp: string
  read(id: string): Doc | null
  select(query: string, params: Record<string, unknown>): string[]
  newId(): string
}

type Work = MutationContext & {effects: Map<string, Effect>; results: Committed['results']; index: number}
type Create = {_id?: string; _type: string; [field: string]: unknown}

/** Mutations that depend on what the ones before them did: `read` knows, `touched` names what they looked at. */
export type Script = (read: (id: string) => Doc | null, touched: () => string[]) => Iterable<Mutation>

/** Applies mutations in order without storing anything; throws LakeError at the first that fails. */
export function applyMutations(script: Script, context: MutationContext): Omit<Committed, 'transactionId'> {
  const work: Work = {...context, effects: new Map(), results: [], index: 0}
  const read = (id: string) => effectOn(work, id).after
  for (const mutation of script(read, () => [...work.effects.keys()])) {
    apply(work, mutation)
    work.index += 1
  }
  const effects = [...work.effects.values()].filter(({before, after}) => before !== after)
  return {effects, results: work.results}
}

function apply(work: Work, mutation: Mutation) {
  if ('create' in mutation) return create(work, 'create', mutation.create)
  if ('createOrReplace' in mutation) return create(work, 'createOrReplace', mutation.createOrReplace)
  if ('createIfNotExists' in mutation) return create(work, 'createIfNotExists', mutation.createIfNotExists)
  if ('delete' in mutation) {
    const target = mutation.delete
    const ids = 'id' in target ? [target.id] : work.select(target.query, target.params ?? {})
    for (const id of ids) remove(work, id)
    return
  }
  if ('id' in mutation.patch) {
    const {id, ...operations} = mutation.patch
    return patch(work, id, operations)
  }
  const {query, params, ...operations} = mutation.patch
  for (const id of work.select(query, params ?? {})) patch(work, id, operations)
}

function create(work: Work, kind: 'create' | 'createOrReplace' | 'createIfNotExists', given: Create) {
  const id = idFor(work, given._id)
  const effect = effectOn(work, id)
  const existing = effect.after
  if (existing && kind === 'create')
    throw mutationError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, {id}, work.index)
  if (existing && kind === 'createIfNotExists') {
    work.results.push({id, operation: 'none'})
    return
  }
  const replaced = kind === 'createOrReplace'
  effect.after = {
    ...given,
    _id: id,
    _createdAt: text(given._createdAt) ?? existing?._createdAt ?? work.timestamp,
    _updatedAt: (!replaced && text(given._updatedAt)) || work.timestamp,
    _rev: work.transactionId,
  }
  effect.mutations.push({[kind]: {...given, _id: id}})
  work.results.push({id, operation: existing ? 'update' : 'create'})
}

function remove(work: Work, id: string) {
  const effect = effectOn(work, id)
  if (!effect.after) return
  effect.after = null
  effect.mutations.push({delete: {id}})
  work.results.push({id, operation: 'delete'})
}

function patch(work: Work, id: string, operations: PatchOperations) {
  const effect = effectOn(work, id)
  const doc = effect.after
  if (!doc)
    throw mutationError(
      409,
      'documentNotFoundError',
      `The document with the ID "${id}" was not found`,
      {id},
      work.index,
    )
  const {ifRevisionID, ...rest} = operations
  if (ifRevisionID && ifRevisionID !== doc._rev) throw revisionMismatch(doc, ifRevisionID, work.index)
  const patched = patchDocument(doc, rest)
  effect.after = {
    ...patched,
    _id: id,
    _type: doc._type,
    _createdAt: doc._createdAt,
    _updatedAt: work.timestamp,
    _rev: work.transactionId,
  }
  effect.mutations.push({patch: {id, ...operations}})
  work.results.push({id, operation: 'update'})
}

/** The error for a document that changed meanwhile. */
export const revisionMismatch = ({_id, _rev}: Pick<Doc, '_id' | '_rev'>, expected: string, index = 0) =>
  mutationError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `The document "${_id}" has unexpected revision ID "${_rev}", expected "${expected}"`,
    {id: _id, currentRevisionID: _rev, expectedRevisionID: expected},
    index,
  )

/** Applies the operations of one patch; the given document stays as it is, and the new one shares what is the same. */
export function patchDocument(doc: Doc, {merge, ...operations}: Omit<PatchOperations, 'ifRevisionID'>): Doc {
  const wrong = pathsOf(operations).find((path) => path.includes('__proto__'))
  if (wrong) throw badRequest(`The patch of "${doc._id}" cannot be applied: "__proto__" cannot be the name of a field`)
  try {
    const patched = new Patch({mutations: [{patch: {...operations, id: doc._id}}]} as PatchParams).apply(doc)
    return merge ? mergeInto(patched as Doc, merge) : (patched as Doc)
  } catch (error) {
    throw badRequest(`The patch of "${doc._id}" cannot be applied: ${error instanceof Error ? error.message : error}`)
  }
}

const pathsOf = ({unset = [], insert, ...named}: Omit<PatchOperations, 'ifRevisionID' | 'merge'>) => [
  ...unset,
  ...Object.values(insert ?? {}).filter((anchor) => typeof anchor === 'string'),
  ...Object.values(named).flatMap((operation) => Object.keys(operation ?? {})),
]

/** The mutator's own types know one anchor of `insert` at a time; protocol.ts has checked the same. */
type PatchParams = ConstructorParameters<typeof Patch>[0]

/** The value with a `_key` on every object in an array that lacks one. */
export function withArrayKeys<Value>(value: Value, newKey: () => string): Value {
  if (Array.isArray(value)) {
    const keyed = value.map((item) => (isRecord(item) && !item._key ? {_key: newKey().slice(0, 12), ...item} : item))
    return keyed.map((item) => withArrayKeys(item, newKey)) as Value
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withArrayKeys(item, newKey)])) as Value
}

/** `merge` sets the fields of objects one by one and everything else as a whole. */
function mergeInto<Target extends Record<string, unknown>>(target: Target, source: Record<string, unknown>): Target {
  const merged: Record<string, unknown> = {...target}
  for (const [key, value] of Object.entries(source)) {
    const old = merged[key]
    merged[key] = isRecord(old) && isRecord(value) ? mergeInto(old, value) : value
  }
  return merged as Target
}

function effectOn(work: Work, id: string): Effect {
  const known = work.effects.get(id)
  if (known) return known
  const before = work.read(id)
  const effect: Effect = {id, before, after: before, mutations: []}
  work.effects.set(id, effect)
  return effect
}

function idFor({newId}: Work, given: string | undefined): string {
  const id = !given ? newId() : given.endsWith('.') ? given + newId() : given
  if (id.length > 128 || !/^[\w][\w.-]*$/.test(id)) throw badRequest(`Invalid document ID "${id}"`)
  return id
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
