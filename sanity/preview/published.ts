import type {SanityClient} from '@sanity/client'
import {LRUCache} from 'lru-cache'
import {documentsById, revisions} from './query.ts'

type Stored = {_id: string; _rev?: unknown; [field: string]: unknown}

/** Reading all that is published takes longer than one page. */
const OPTIONS = {cache: 'no-store', timeout: 30_000, perspective: 'published'} as const

/** Documents that come at once: no answer may be of any length. */
const AT_ONCE = 500

/** Guests look at a page for a while, and then for days nobody does. */
const KEPT_MS = 10 * 60 * 1000
const kept = new LRUCache<'published', Map<string, Stored>>({max: 1, ttl: KEPT_MS, ttlAutopurge: true})

/** All that is published. Of what was known before, only what has changed since is asked for again. */
export async function allPublished(client: SanityClient): Promise<Map<string, Stored>> {
  const known = kept.get('published') ?? new Map<string, Stored>()
  const current = revisions.schema.parse(await client.fetch(revisions.groq, {}, OPTIONS))
  const changed = current.filter(({_id, _rev}) => known.get(_id)?._rev !== _rev).map(({_id}) => _id)
  const fresh = new Map((await documentsOf(client, changed)).map((document) => [document._id, document]))
  const all = new Map(
    current.flatMap(({_id}): [string, Stored][] => {
      const document = fresh.get(_id) ?? known.get(_id)
      return document ? [[_id, document]] : [] // unpublished between the two questions
    }),
  )
  kept.set('published', all)
  return all
}

async function documentsOf(client: SanityClient, ids: string[]): Promise<Stored[]> {
  const found: Stored[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await client.fetch(documentsById.groq, {ids: ids.slice(start, start + AT_ONCE)}, OPTIONS)
    found.push(...documentsById.schema.parse(some))
  }
  return found
}
