import type {Action, SanityClient} from '@sanity/client'
import type {StoredDocument} from '#sanity/content/references.ts'
import {isLedOn, type Move, moveBetween, redirectOf, type Touched, touchedBy} from './move.ts'

/**
 * What has to happen to redirects, in the same transaction, when a published page gets another address: its old one
 * leads there, and so do redirects that led to the old one. One that began at the new address goes: the page answers
 * there now. Releases are left as they were made.
 */
export async function redirectsOfAMove(
  client: SanityClient,
  published: StoredDocument | null,
  draft: StoredDocument,
): Promise<Action[]> {
  const move = moveBetween(published, draft)
  if (!move) return []
  const touched = await touchedBy(client, move, 'drafts.')
  const hasOne = touched.some((one) => one.published?.from === move.old)
  return [...touched.flatMap((one) => changed(one, move)), ...(hasOne ? [] : made(move))]
}

function changed({id, published, next: draft}: Touched, move: Move): Action[] {
  const publishing = published !== null && isLedOn(published, move)
  if (published?.from === move.now) return [remove(id, draft)]
  if (draft && !published && draft.from === move.now) return [named('discard', {draftId: draft._id})]
  const draftAfter = draft && isLedOn(draft, move) ? {...draft, to: move.now} : draft
  return [
    ...(publishing ? [replaceDraft(id, {...published, to: move.now}), publish(id)] : []),
    // What somebody is writing in the redirect itself stays a draft.
    ...(draftAfter && (publishing || draftAfter !== draft) ? [replaceDraft(id, draftAfter)] : []),
  ]
}

function made(move: Move): Action[] {
  const id = `redirect-${crypto.randomUUID()}`
  const attributes = {...redirectOf(move), _id: `drafts.${id}`}
  return [named('create', {publishedId: id, attributes, ifExists: 'fail'}), publish(id)]
}

const remove = (id: string, draft: StoredDocument | null) =>
  named('delete', {publishedId: id, includeDrafts: draft ? [draft._id] : []})

const publish = (id: string) => named('publish', {publishedId: id, draftId: `drafts.${id}`})

const replaceDraft = (id: string, {_rev, _updatedAt, ...fields}: StoredDocument) =>
  named('replaceDraft', {publishedId: id, attributes: {...fields, _id: `drafts.${id}`}})

const named = (verb: string, fields: object) => ({actionType: `sanity.action.document.${verb}`, ...fields}) as Action // each as the API has it
