import type {Metadata} from 'next'
import type {MetaView} from '#sanity/content/meta/view.ts'

/** What a page says in its head. */
export const metadataOf = ({title, description, canonicalPath, image}: MetaView): Metadata => ({
  title,
  description: description || null,
  alternates: {canonical: canonicalPath},
  openGraph: {title, description, url: canonicalPath, ...(image && {images: [image]})},
})
