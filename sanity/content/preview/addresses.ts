import type {StoredDocument} from '../references.ts'
import {entryOf, registry} from '../registry.ts'
import type {Entry} from '../shown.ts'

/** A pattern as routers write it, for every kind of document that has a page: ["/articles/:slug", "article"]. */
export const routes: [route: string, type: string][] = Object.entries(registry as Record<string, Entry>).flatMap(
  ([type, {path}]) => (path && hasOwnPage(type) ? [[path(':slug'), type] satisfies [string, string]] : []),
)

/** Whether documents of a kind have a page each, not only a place on one that lists them. */
export function hasOwnPage(type: string): boolean {
  const path = entryOf(type)?.path?.('')
  return path !== undefined && !path.includes('#')
}

/** The kind and the slug of the document that a path is the page of; null for the pages that list things. */
export function documentAt(path: string): {type: string; slug: string} | null {
  for (const [route, type] of routes) {
    const [, slug] = new RegExp(`^${route.replace(':slug', '([^/]+)')}$`).exec(path) ?? []
    if (slug) return {type, slug: decodeURIComponent(slug)}
  }
  return null
}

/** The path of a document's page; null for one that has none, or no slug yet. */
export function pathOf({_type, slug}: StoredDocument): string | null {
  const current = (slug as {current?: unknown} | null | undefined)?.current // a draft may hold anything
  return typeof current === 'string' && current ? (entryOf(_type)?.path?.(current) ?? null) : null
}
