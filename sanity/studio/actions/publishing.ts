import type {Action} from '@sanity/client'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {voidPatches} from './review-patches.ts'

/** The actions that publish a draft as it stands, and no other state of it; a review that no longer holds goes first. */
export function publishing({_id, _rev}: StoredDocument, voidsReview: boolean): Action[] {
  const ids = {draftId: _id, publishedId: publishedId(_id)}
  const rev = String(_rev)
  const publish = {actionType: 'sanity.action.document.publish' as const, ...ids}
  if (!voidsReview) return [{...publish, ifDraftRevisionId: rev}]
  const edits = voidPatches.map((patch) => ({
    actionType: 'sanity.action.document.edit' as const,
    ...ids,
    patch: {...patch, ifRevisionID: rev},
  }))
  return [...edits, publish]
}
