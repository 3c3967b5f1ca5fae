import type {Metadata} from 'next'
import type {MetaView} from '#sanity/content/meta/view.ts'

/** What a page says in its head; `types` are files that say the same to programs, by their type. */
export const metadataOf = (
  {title, description, canonicalPath, image}: MetaView,
  types: Record<string, string> = {},
): Metadata => ({
  title,
  description: description || null,
  alternates: {canonical: canonicalPath, types},
  openGraph: {title, description, url: canonicalPath, ...(image && {images: [image]})},
})
