import type {Doc} from './context.ts'
import {actionError} from './errors.ts'
import {content, publication} from './forms.ts'
import {revisionMismatch} from './mutation.ts'
import type {Action, Mutation} from './protocol.ts'
import {type ActionContext, isReleaseAction, mutationsOfRelease, type ReleaseAction} from './release.ts'
import {lockOn} from './release-lock.ts'

type Read = (id: string) => Doc | null
type DocumentAction = Exclude<Action, ReleaseAction>
type Of<Name extends DocumentAction['actionType']> = Extract<DocumentAction, {actionType: Name}>

/** The mutations that a list of actions means; the context must know what those yielded so far have done. */
export function* mutationsFor(actions: Action[], context: ActionContext): Generator<Mutation> {
  for (const [index, action] of actions.entries())
    yield* isReleaseAction(action)
      ? mutationsOfRelease(action, context, index)
      : unlocked(mutationsOf(action, context.read, index), context.read, index)
}

/** Refuses what would change a version whose release is not active. */
function unlocked(mutations: Mutation[], read: Read, index: number): Mutation[] {
  for (const mutation of mutations) {
    const lock = lockOn(targetOf(mutation) ?? '', read)
    if (lock) fail(index, lock)
  }
  return mutations
}

function targetOf(mutation: Mutation): string | undefined {
  const [target] = Object.values(mutation)
  return target._id ?? target.id
}

function mutationsOf(action: DocumentAction, read: Read, index: number): Mutation[] {
  const existing = (id: string) => read(id) ?? fail(index, `Document "${id}" was not found`)
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return create(action, read, index)
    case 'sanity.action.document.edit':
      return edit(action, read, existing)
    case 'sanity.action.document.publish':
      return publish(action, read, existing, index)
    case 'sanity.action.document.unpublish': {
      const published = existing(action.publishedId)
      return [{createIfNotExists: {...content(published), _id: action.draftId}}, {delete: {id: action.publishedId}}]
    }
    case 'sanity.action.document.delete':
      return remove(action, read, index)
    case 'sanity.action.document.discard':
    case 'sanity.action.document.version.discard': {
      const id = 'versionId' in action ? action.versionId : action.draftId
      return [{delete: {id: existing(id)._id}}]
    }
    case 'sanity.action.document.replaceDraft':
      return [{createOrReplace: action.attributes}]
    case 'sanity.action.document.version.replace':
      return [{createOrReplace: action.document}]
    case 'sanity.action.document.version.create':
      if ('document' in action) return [{create: action.document}]
      return [{create: {...content(base(action, existing, index)), _id: action.versionId}}]
    case 'sanity.action.document.version.unpublish':
      return [
        {createIfNotExists: {...content(existing(action.publishedId)), _id: action.versionId}},
        {patch: {id: action.versionId, set: {_system: {delete: true}}}},
      ]
  }
}

function create(
  {publishedId, attributes, ifExists}: Of<'sanity.action.document.create'>,
  read: Read,
  index: number,
): Mutation[] {
  const id = attributes._id ?? `drafts.${publishedId}`
  if (id !== publishedId && read(publishedId)) fail(index, `Document "${publishedId}" is published already`)
  return ifExists === 'ignore' ? [{createIfNotExists: {...attributes, _id: id}}] : [{create: {...attributes, _id: id}}]
}

function edit(
  {draftId, publishedId, patch}: Of<'sanity.action.document.edit'>,
  read: Read,
  existing: (id: string) => Doc,
): Mutation[] {
  const copy: Mutation[] = read(draftId) ? [] : [{create: {...content(existing(publishedId)), _id: draftId}}]
  return [...copy, ...patch.map(({id: _, ...operations}) => ({patch: {id: draftId, ...operations}}))]
}

function publish(
  {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId}: Of<'sanity.action.document.publish'>,
  read: Read,
  existing: (id: string) => Doc,
  index: number,
): Mutation[] {
  const draft = existing(draftId)
  const published = read(publishedId)
  if (ifDraftRevisionId && draft._rev !== ifDraftRevisionId) throw revisionMismatch(draft, ifDraftRevisionId, index)
  if (ifPublishedRevisionId && published?._rev !== ifPublishedRevisionId)
    throw revisionMismatch(published ?? {_id: publishedId, _rev: ''}, ifPublishedRevisionId, index)
  const _createdAt = published?._createdAt ?? draft._createdAt
  return [{createOrReplace: {...publication(draft), _id: publishedId, _createdAt}}, {delete: {id: draftId}}]
}

function base(
  {baseId, ifBaseRevisionId}: Extract<Of<'sanity.action.document.version.create'>, {baseId: string}>,
  existing: (id: string) => Doc,
  index: number,
): Doc {
  const doc = existing(baseId)
  if (ifBaseRevisionId && doc._rev !== ifBaseRevisionId) throw revisionMismatch(doc, ifBaseRevisionId, index)
  return doc
}

function remove(
  {publishedId, includeDrafts}: Of<'sanity.action.document.delete'>,
  read: Read,
  index: number,
): Mutation[] {
  const draft = `drafts.${publishedId}`
  if (read(draft) && !includeDrafts.includes(draft))
    fail(index, `Document "${publishedId}" has a draft that is not named for deletion`)
  return [...includeDrafts, publishedId].map((id) => ({delete: {id}}))
}

function fail(index: number, description: string): never {
  throw actionError(409, 'actionPreconditionError', description, index)
}
