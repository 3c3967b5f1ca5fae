import {stegaClean} from '@sanity/client/stega'
import type {words} from '#lib/words/language.ts'
import {type Image, shareImageUrl} from '#sanity/image.ts'
import type {GradeCount} from '../claim/card/view.ts'
import {shareCardView} from '../share-card/view.ts'
import type {Seo} from './query.ts'

interface Own {
  title: string
  description: string | null
  path: string
  image?: Image | null
  seo?: Seo | null
  /** The kind of document that the page is, and the grades of what it claims: its picture shows them. */
  kind?: keyof typeof words.pages
  grades?: GradeCount[]
}

export type MetaView = ReturnType<typeof metaView>

/** What the page's head says: the editors' own words for search engines where there are any. */
export function metaView({title, description, path, image, seo, kind, grades}: Own) {
  return {
    title: stegaClean(seo?.title || title),
    description: stegaClean(seo?.description || description || ''),
    canonicalPath: path,
    image: shareImageUrl(seo?.image) ?? shareImageUrl(image),
    /** The editors' own picture for social networks, which comes before the drawn one. */
    shareImage: shareImageUrl(seo?.image),
    /** What the Open Graph protocol calls the page. */
    type: kind === 'article' ? ('article' as const) : ('website' as const),
    card: shareCardView({title, path, kind, grades}),
  }
}
