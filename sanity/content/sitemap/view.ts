import {escaped} from '#lib/xml.ts'
import {imageView} from '#sanity/image.ts'
import {laterPagesOf} from '../page-list/long-lists.ts'
import type {Lengths} from '../page-list/query.ts'
import {registry} from '../registry.ts'
import {type Entry, isPage} from '../shown.ts'
import {absolute} from '../structured-data/parts.ts'
import {LISTS_SITEMAP, sitemapFile, sitemapsOf} from './files.ts'
import type {SitemapChange, SitemapPage} from './query.ts'

const entries: Entry[] = Object.values(registry)

/** The kinds of documents that have pages, by name. */
export const MAPPED = entries.filter((entry) => sitemapsOf(entry).length > 0).map(({schema}) => schema.name)

/** The sitemap of sitemaps: one for each kind that has pages, with the time of its last change, and one of the lists. */
export function sitemapIndexXml(changes: SitemapChange[]): string {
  const times = MAPPED.flatMap((type) => {
    const [last] = changes
      .filter(({_type}) => _type === type)
      .map(({changedAt}) => changedAt)
      .sort()
      .reverse()
    return last ? [{path: sitemapFile(type), changedAt: last}] : []
  })
  const maps = [{path: LISTS_SITEMAP, changedAt: null}, ...times]
  return xml(
    'sitemapindex',
    maps.map(({path, changedAt}) => `<sitemap>${loc(path)}${lastmod(changedAt)}</sitemap>`),
  )
}

/** The pages that list things, all of each list. They change with what they list, so no time is given. */
export function listsSitemapXml(lengths: Lengths): string {
  const places = entries.flatMap(({listed = {}}) => Object.keys(listed))
  const lists = [...new Set([...places, ...laterPagesOf(lengths)])].filter(
    (place) => place !== 'everything' && isPage(place),
  )
  return xml(
    'urlset',
    lists.sort().map((path) => `<url>${loc(path)}</url>`),
  )
}

/** The pages of one kind, each with the time of its last change and its pictures. */
export const sitemapXml = (path: (slug: string) => string, pages: SitemapPage[]): string =>
  xml(
    'urlset',
    pages.flatMap(({slug, changedAt, images}) => {
      if (!isMappable(absolute(path(slug)))) return []
      const pictures = [...new Set(images.map((image) => imageView(image).src))]
      const shown = pictures.map((src) => `<image:image>${loc(src, 'image:loc')}</image:image>`)
      return [`<url>${loc(path(slug))}${lastmod(changedAt)}${shown.join('')}</url>`]
    }),
  )

/** Addresses of other hosts, which a strange slug can make, and very long ones have no place in a sitemap. */
const isMappable = (url: string) => url.startsWith(absolute('/')) && url.length <= 2048

const SPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'

const xml = (root: string, lines: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${SPACES}>\n${lines.join('\n')}\n</${root}>\n`

const loc = (path: string, name = 'loc') => `<${name}>${escaped(absolute(path))}</${name}>`

const lastmod = (time: string | null) =>
  time && !Number.isNaN(Date.parse(time)) ? `<lastmod>${new Date(time).toISOString()}</lastmod>` : ''
