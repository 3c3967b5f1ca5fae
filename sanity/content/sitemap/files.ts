import type {Entry} from '../shown.ts'

/** The sitemap that names the others. */
export const SITEMAP_INDEX = '/sitemap.xml'

/** The sitemap of the pages that list things. */
export const LISTS_SITEMAP = '/sitemaps/lists.xml'

/** The sitemap of one kind of document. */
export const sitemapFile = (type: string) => `/sitemaps/${type}.xml`

/** The sitemaps that documents of a kind stand in: none where they have no page, or only a place in another's. */
export const sitemapsOf = ({schema, path}: Entry): string[] =>
  path && !path('x').includes('#') ? [SITEMAP_INDEX, sitemapFile(schema.name)] : []
