import type {Mutation} from '@sanity/client'
import type {StoredDocument} from '#sanity/content/references.ts'
import {entryOf} from '#sanity/content/registry.ts'
import type {BeforePublish} from './before-publish.ts'

/** The redirects, drafts of them too, that a page's move from one address to another touches. Releases are left as they were made. */
const TOUCHED = `*[_type == "redirect" && !(_id in path("versions.**")) && (from in [$old, $new] || to == $old)]{_id, from, to}`

interface Redirect {
  _id: string
  from: string
  to: string
}

/**
 * When a published page gets another address, its old one leads there. Redirects that led to the old address lead to
 * the new one, and one that began at the new address goes: the page answers there now.
 */
export const redirectOnSlugChange: BeforePublish = async ({client, published, draft}) => {
  const [old, now] = [published && addressOf(published), addressOf(draft)]
  if (!old || !now || old === now) return []
  const touched = await client.fetch<Redirect[]>(TOUCHED, {old, new: now}, {perspective: 'raw'})
  const [answered, kept] = [touched.filter(({from}) => from === now), touched.filter(({from}) => from !== now)]
  return [
    ...answered.map(({_id}): Mutation => ({delete: {id: _id}})),
    ...kept.map(({_id}): Mutation => ({patch: {id: _id, set: {to: now}}})),
    ...(kept.some(({_id, from}) => from === old && !_id.startsWith('drafts.')) ? [] : [newRedirect(old, now)]),
  ]
}

/** The address of a document's own page; null where it has none, or only a place on another page. */
function addressOf({_type, slug}: StoredDocument): string | null {
  const current = slug && typeof slug === 'object' && 'current' in slug ? slug.current : null
  const address = typeof current === 'string' && current !== '' ? entryOf(_type)?.path?.(current) : null
  return address && !address.includes('#') ? address : null
}

const newRedirect = (from: string, to: string): Mutation => ({
  create: {_id: `redirect-${crypto.randomUUID()}`, _type: 'redirect', from, to, permanent: true},
})
