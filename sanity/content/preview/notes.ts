import type {ClientPerspective, SanityClient} from '@sanity/client'
import {reached} from '#sanity/read.ts'
import type {Fault} from '#sanity/tolerant.ts'
import {withIds} from '../publish/query.ts'
import {faultNote, type NoteView} from './view.ts'

/** What a page could not show, by the names that editors know. The client has to be one that reads drafts. */
export async function faultNotes(
  faults: readonly Fault[],
  client: SanityClient,
  perspective: ClientPerspective,
): Promise<NoteView[]> {
  const ids = [...new Set(faults.flatMap(({document}) => document ?? []))]
  if (ids.length === 0) return faults.map((fault) => faultNote(fault, undefined))
  const asking = client.fetch(withIds.groq, {ids}, {perspective, cache: 'no-store'})
  const found = withIds.schema.parse(await reached('the documents of a preview', asking))
  const byId = new Map(found.map((document) => [document._id, document]))
  return faults.map((fault) => faultNote(fault, byId.get(fault.document ?? '')))
}
