import {createHash} from 'node:crypto'
import {stegaClean} from '@sanity/client/stega'
import type {Metadata} from 'next'
import {locale, words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {FEEDS, type FeedFile, feedFile} from '#sanity/content/feed/files.ts'
import type {MetaView} from '#sanity/content/meta/view.ts'
import type {PagingView} from '#sanity/content/page-list/paging.ts'
import {CARD_SIZE} from '#sanity/content/share-card/files.ts'
import {siteSettings} from './frame.tsx'

/** What a page says in its head; `types` are files that say the same to programs, by their type. */
export async function metadataOf(meta: MetaView, types: Record<string, string> = {}): Promise<Metadata> {
  const {title, description, canonicalPath, type} = meta
  const images = [pictureOf(meta)]
  const siteName = stegaClean((await siteSettings())?.name)
  return {
    title,
    description: description || null,
    alternates: {canonical: canonicalPath, types: {...feedLinks('/', words.site.allArticles), ...types}},
    openGraph: {type, siteName, locale: locale.replace('-', '_'), title, description, url: canonicalPath, images},
    twitter: {card: 'summary_large_image', title, description, images},
  }
}

/** The pages of a list before and after one of them. */
export const pagesBeside = ({previous, next}: PagingView): Metadata => ({pagination: {previous, next}})

/** The same of a page that has feeds of its own. */
export async function metadataWithFeeds(meta: MetaView): Promise<Metadata> {
  const {alternates, ...metadata} = await metadataOf(meta)
  const own = feedLinks(meta.canonicalPath, meta.title)
  const both = Object.entries(feedLinks('/', words.site.allArticles)).map(([type, links]) => [
    type,
    [...(own[type] ?? []), ...links],
  ])
  return {...metadata, alternates: {...alternates, types: Object.fromEntries(both)}}
}

/** The editors' own picture, else the one that is drawn, under an address that changes when it is drawn otherwise. */
function pictureOf({shareImage, card}: MetaView) {
  if (shareImage) return {url: shareImage, ...CARD_SIZE, alt: card.title}
  const {file, alt, ...drawn} = card
  const version = createHash('sha256').update(JSON.stringify(drawn)).digest('base64url').slice(0, 8)
  return {url: `${file}?v=${version}`, type: 'image/png', ...CARD_SIZE, alt}
}

/** A page's feeds by their media types, as programs find them. */
const feedLinks = (page: string, title: string) =>
  Object.fromEntries(
    Object.entries(FEEDS).map(([form, {type, name}]) => [
      type,
      [{url: feedFile(page, form as FeedFile), title: say(words.site.feed, {title: title, form: name})}], // the keys of FEEDS are all there are
    ]),
  )
