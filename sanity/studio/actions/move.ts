import type {SanityClient} from '@sanity/client'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {entryOf} from '#sanity/content/registry.ts'

/** From where to where a page moves. */
export interface Move {
  old: string
  now: string
}

/** A redirect that a move touches: as readers have it, and as it is in a draft or a release. */
export interface Touched {
  id: string
  published: StoredDocument | null
  next: StoredDocument | null
}

/** The move of a published page to another address; null where it stays, or has no page of its own. */
export function moveBetween(published: StoredDocument | null, next: StoredDocument | null): Move | null {
  const [old, now] = [published && addressOf(published), next && addressOf(next)]
  return old && now && old !== now ? {old, now} : null
}

/** The address of a document's own page; null where it has none, or only a place on another page. */
function addressOf({_type, slug}: StoredDocument): string | null {
  const current = slug && typeof slug === 'object' && 'current' in slug ? slug.current : null
  const address = typeof current === 'string' && current !== '' ? entryOf(_type)?.path?.(current) : null
  return address && !address.includes('#') ? address : null
}

const TOUCHED = `*[_type == "redirect" && (from in [$old, $now] || to == $old) &&
  (string::startsWith(_id, $prefix) || !(_id in path("drafts.**") || _id in path("versions.**")))]._id`
const FORMS = '*[_id in $ids]'

/**
 * The redirects from either address of a move, or to the old one. `prefix`, such as `drafts.`, says which of their
 * unpublished forms count.
 */
export async function touchedBy(client: SanityClient, move: Move, prefix: string): Promise<Touched[]> {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  const found = await raw.fetch<string[]>(TOUCHED, {...move, prefix})
  const ids = [...new Set(found.map(publishedId))]
  const forms = await raw.fetch<StoredDocument[]>(FORMS, {ids: ids.flatMap((id) => [id, prefix + id])})
  const form = (wanted: string) => forms.find(({_id}) => _id === wanted) ?? null
  return ids.map((id) => ({id, published: form(id), next: form(prefix + id)}))
}

/** Whether a redirect has to lead to a page's new address. */
export const isLedOn = ({from, to}: StoredDocument, {old, now}: Move): boolean =>
  from !== now && (from === old || to === old)

/** A redirect from the old address to the new one. */
export const redirectOf = ({old, now}: Move) => ({_type: 'redirect', from: old, to: now, permanent: true})
