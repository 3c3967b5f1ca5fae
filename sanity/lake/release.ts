import {dequal} from 'dequal'
import type {Doc} from './context.ts'
import {actionError, badRequest} from './errors.ts'
import {publication} from './forms.ts'
import {isUnpublishing, publishedId, releaseDocument} from './perspective.ts'
import type {Action, Mutation} from './protocol.ts'
import {ReleaseMetadata} from './release-protocol.ts'

/** What actions may ask while they are carried out. */
export interface ActionContext {
  /** A document as the mutations yielded so far have left it. */
  read(id: string): Doc | null
  /** The versions in a release, likewise. */
  versions(release: string): Doc[]
  /** The last state of a document that is there no longer. */
  past(id: string): Doc | null
  now: Date
  author: string
  /** Set where the time of a scheduled release has come. */
  onTime: boolean
}

export type ReleaseAction = Extract<Action, {releaseId: string}>
type Verb = ReleaseAction['actionType'] extends `sanity.action.release.${infer Name}` ? Name : never
type Of<Name extends Verb> = Extract<ReleaseAction, {actionType: `sanity.action.release.${Name}`}>

/** The states in which a release lets something be done to it, and how that is said. */
const ALLOWED = {
  edit: {states: ['active', 'scheduled'], done: 'edited'},
  publish: {states: ['active'], done: 'published'},
  schedule: {states: ['active'], done: 'scheduled'},
  unschedule: {states: ['scheduled'], done: 'unscheduled'},
  archive: {states: ['active'], done: 'archived'},
  unarchive: {states: ['archived'], done: 'unarchived'},
  delete: {states: ['archived', 'published'], done: 'deleted'},
} satisfies Record<Exclude<Verb, 'create' | 'import'>, {states: string[]; done: string}>

/** Milliseconds that a time may have passed when a release is scheduled for it: clocks differ. */
const LATE = 60_000

/** True for the actions on releases. */
export const isReleaseAction = (action: Action): action is ReleaseAction =>
  action.actionType.startsWith('sanity.action.release.')

/** The mutations that an action on a release means. */
export function* mutationsOfRelease(action: ReleaseAction, context: ActionContext, index: number): Generator<Mutation> {
  const {read, versions, now} = context
  switch (action.actionType) {
    case 'sanity.action.release.create':
      return yield {create: made(action.releaseId, {state: 'active', ...metadataOf(action), userId: context.author})}
    case 'sanity.action.release.import':
      return yield* imported(action)
    case 'sanity.action.release.edit':
      return yield* edited(action, release(action.releaseId, 'edit', context, index), read)
    case 'sanity.action.release.schedule': {
      const {_id, name} = release(action.releaseId, 'schedule', context, index)
      if (Date.parse(action.publishAt) < now.getTime() - LATE)
        throw badRequest(`Release "${name}" cannot be scheduled for ${action.publishAt}: that time has passed`)
      return yield changed(_id, {state: 'scheduled', publishAt: action.publishAt}, ['error'])
    }
    case 'sanity.action.release.unschedule': {
      const {_id} = release(action.releaseId, 'unschedule', context, index)
      return yield changed(_id, {state: 'active'}, ['publishAt'])
    }
    case 'sanity.action.release.publish': {
      const {_id} = release(action.releaseId, 'publish', context, index)
      const documents = versions(action.releaseId)
      for (const version of documents)
        yield* isUnpublishing(version) ? withdrawn(version, read) : published(version, read)
      return yield changed(_id, {state: 'published', publishedAt: now.toISOString(), ...remembering(documents)}, [
        'error',
      ])
    }
    case 'sanity.action.release.archive': {
      const {_id} = release(action.releaseId, 'archive', context, index)
      const documents = versions(action.releaseId)
      for (const version of documents) yield {delete: {id: version._id}}
      return yield changed(_id, {state: 'archived', ...remembering(documents)}, ['error'])
    }
    case 'sanity.action.release.unarchive': {
      const {_id, finalDocumentStates} = release(action.releaseId, 'unarchive', context, index)
      for (const id of remembered(finalDocumentStates)) yield {create: restored(id, context, index)}
      return yield changed(_id, {state: 'active'}, ['finalDocumentStates'])
    }
    case 'sanity.action.release.delete': {
      const {_id} = release(action.releaseId, 'delete', context, index)
      return yield {delete: {id: _id}}
    }
  }
}

/** The release, if it is there and in a state that lets it be done. */
function release(name: string, verb: keyof typeof ALLOWED, {read, onTime}: ActionContext, index: number): Doc {
  const found = read(releaseDocument(name))
  if (!found) throw actionError(409, 'actionPreconditionError', `Release "${name}" was not found`, index)
  const {states, done} = ALLOWED[verb]
  const state = String(found.state)
  if ((states as string[]).includes(state) || (onTime && state === 'scheduled')) return found
  const description = `Release "${name}" is ${state}: only a release that is ${states.join(' or ')} can be ${done}`
  throw actionError(409, 'actionPreconditionError', description, index)
}

const made = (name: string, fields: object) => ({
  _id: releaseDocument(name),
  _type: 'system.release',
  name,
  ...fields,
})

const metadataOf = ({metadata}: Of<'create'>) => ({metadata})

function* imported({releaseId, document, ifExists}: Of<'import'>): Generator<Mutation> {
  const doc = {...document, ...made(releaseId, {})}
  if (ifExists === 'fail') yield {create: doc}
  else if (ifExists === 'ignore') yield {createIfNotExists: doc}
  else yield {createOrReplace: doc}
}

function* edited({patch}: Of<'edit'>, before: Doc, read: ActionContext['read']): Generator<Mutation> {
  yield {patch: {id: before._id, ...patch}}
  const {metadata: was, _rev, _updatedAt, ...kept} = before
  const {metadata, ...after} = read(before._id) ?? before
  const foreign = Object.keys({...kept, ...after}).filter(
    (field) => field !== '_rev' && field !== '_updatedAt' && !dequal(kept[field], after[field]),
  )
  if (foreign.length)
    throw badRequest(`Release "${before.name}": only its metadata can be edited, not "${foreign.join('", "')}"`)
  const [issue] = ReleaseMetadata.safeParse(metadata).error?.issues ?? []
  if (issue) throw badRequest(`Release "${before.name}": metadata.${issue.path.join('.')}: ${issue.message}`)
}

function* published(version: Doc, read: ActionContext['read']): Generator<Mutation> {
  const id = publishedId(version._id)
  const _createdAt = read(id)?._createdAt ?? version._createdAt
  yield {createOrReplace: {...publication(version), _id: id, _createdAt}}
  yield {delete: {id: version._id}}
}

/** What was published becomes a draft, unless there is one, so that nothing is lost. */
function* withdrawn(version: Doc, read: ActionContext['read']): Generator<Mutation> {
  const id = publishedId(version._id)
  const before = read(id)
  if (before) {
    yield {createIfNotExists: {...publication(before), _id: `drafts.${id}`}}
    yield {delete: {id}}
  }
  yield {delete: {id: version._id}}
}

function restored(id: string, {past}: ActionContext, index: number) {
  const doc = past(id)
  if (!doc) throw actionError(409, 'actionPreconditionError', `The history of "${id}" is not here`, index)
  const {_rev, _updatedAt, ...fields} = doc
  return fields
}

const changed = (id: string, set: Record<string, unknown>, unset: string[]): Mutation => ({patch: {id, set, unset}})

const remembering = (documents: Doc[]) => ({finalDocumentStates: documents.map(({_id}) => ({_key: _id, id: _id}))})

const remembered = (states: unknown): string[] =>
  Array.isArray(states) ? states.flatMap(({id}) => (typeof id === 'string' ? [id] : [])) : []
