import {SITEMAP_INDEX} from '#sanity/content/sitemap/files.ts'
import {sitemapChanges} from '#sanity/content/sitemap/query.ts'
import {MAPPED, sitemapIndexXml} from '#sanity/content/sitemap/view.ts'
import {read} from '#sanity/read.ts'
import {text} from '../answers.ts'

export const dynamic = 'force-static'

/** GET /sitemap.xml — names the sitemap of each kind of page; https://www.sitemaps.org/protocol.html */
export const GET = async (): Promise<Response> =>
  text(sitemapIndexXml(await read(sitemapChanges, {types: MAPPED}, SITEMAP_INDEX)), 'application/xml')
