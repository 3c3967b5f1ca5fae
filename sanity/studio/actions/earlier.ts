import type {SanityClient} from '@sanity/client'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {isPart, refOf} from '#sanity/content/rules/values.ts'
import {unreviewed} from './review-patches.ts'

/** Which state of a document to bring back, and how it stands now; null when it was deleted. */
export interface Earlier {
  id: string
  revision: string
  present: StoredDocument | null
}

/**
 * Makes a draft that says what the document said at an earlier revision. Its review and the list of changes stay as
 * they are: nobody reviews a page by turning it back, and readers keep being told what happened to it.
 */
export async function bringBack(client: SanityClient, {id, revision, present}: Earlier): Promise<void> {
  const draftId = `drafts.${publishedId(id)}`
  const {dataset} = client.config()
  const {documents} = await client.request<{documents?: StoredDocument[]}>({
    url: `/data/history/${dataset}/documents/${draftId},${publishedId(id)}`,
    query: {revision},
  })
  const earlier = documents?.find(({_rev}) => _rev === revision)
  if (!earlier) throw new Error('The history has no such state of it any more. Choose another one.')
  const {_rev, _updatedAt, ...said} = withReviewOf(present, earlier)
  const gone = await goneFrom(client, said)
  await client.createOrReplace({...(without(said, gone) as StoredDocument), _id: draftId})
}

function withReviewOf(present: StoredDocument | null, earlier: StoredDocument): StoredDocument {
  if (!present) return unreviewed(earlier)
  const {review: _, changes: __, ...said} = earlier
  const {review, changes} = present
  return {...said, ...(review !== undefined && {review}), ...(changes !== undefined && {changes})} as StoredDocument
}

/** Documents that it has to refer to and that are there no more. */
async function goneFrom(client: SanityClient, document: StoredDocument): Promise<Set<string>> {
  const held = new Set(heldBy(document))
  const ids = await client.fetch<string[]>('*[_id in $ids]._id', {ids: [...held]}, {perspective: 'raw'})
  return held.difference(new Set(ids))
}

function heldBy(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(heldBy)
  if (!isPart(value)) return []
  if (refOf(value)) return value._weak === true ? [] : [refOf(value)]
  return Object.values(value).flatMap(heldBy)
}

function without(value: unknown, gone: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((member) => without(member, gone)).filter((one) => one !== undefined)
  if (!isPart(value)) return value
  if (gone.has(refOf(value))) return undefined
  const fields = Object.entries(value).map(([field, inner]) => [field, without(inner, gone)] as const)
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined))
}
