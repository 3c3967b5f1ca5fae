import {stegaClean} from '@sanity/client/stega'
import {type Image, shareImageUrl} from '#sanity/image.ts'
import type {Seo} from './query.ts'

interface Own {
  title: string
  description: string | null
  path: string
  image?: Image | null
  seo?: Seo | null
}

export type MetaView = ReturnType<typeof metaView>

/** What the page's head says: the editors' own words for search engines where there are any. */
export function metaView({title, description, path, image, seo}: Own) {
  return {
    title: stegaClean(seo?.title || title),
    description: stegaClean(seo?.description || description || ''),
    canonicalPath: path,
    image: shareImageUrl(seo?.image) ?? shareImageUrl(image),
  }
}
