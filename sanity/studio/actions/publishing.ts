import type {Action, PatchOperations} from '@sanity/client'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'

/**
 * The actions that publish a draft as it stands, and no other state of it, over what is published now; what changes with
 * its publishing (a review let go of, a grade recorded) goes first, in the same transaction.
 */
export function publishing(
  {_id, _rev}: StoredDocument,
  published: StoredDocument | null,
  edits: PatchOperations[] = [],
): Action[] {
  const ids = {draftId: _id, publishedId: publishedId(_id)}
  const asItStands = edits.length === 0 ? {ifDraftRevisionId: String(_rev)} : {}
  const overWhat = published?._rev ? {ifPublishedRevisionId: String(published._rev)} : {}
  return [
    // The first edit is one of the draft as it stands; those that follow, of what it made.
    ...edits.map((patch, index) => ({
      actionType: 'sanity.action.document.edit' as const,
      ...ids,
      patch: index === 0 ? {...patch, ifRevisionID: String(_rev)} : patch,
    })),
    {actionType: 'sanity.action.document.publish' as const, ...ids, ...asItStands, ...overWhat},
  ]
}
