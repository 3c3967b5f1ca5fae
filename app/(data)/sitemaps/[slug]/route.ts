import {listLengths} from '#sanity/content/page-list/query.ts'
import {entryOf} from '#sanity/content/registry.ts'
import {LISTS_SITEMAP, sitemapFile} from '#sanity/content/sitemap/files.ts'
import {sitemapPages} from '#sanity/content/sitemap/query.ts'
import {listsSitemapXml, MAPPED, sitemapXml} from '#sanity/content/sitemap/view.ts'
import {read} from '#sanity/read.ts'
import {notFound, text} from '../../answers.ts'

const lastOf = (path: string) => ({slug: path.replace(/.*\//, '')})

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => [LISTS_SITEMAP, ...MAPPED.map(sitemapFile)].map(lastOf)

/** GET /sitemaps/{kind}.xml — every page of one kind with its pictures; /sitemaps/lists.xml — the pages that list things. */
export async function GET(_: Request, {params}: RouteContext<'/sitemaps/[slug]'>): Promise<Response> {
  const {slug} = await params
  const file = `/sitemaps/${slug}`
  if (file === LISTS_SITEMAP) return text(listsSitemapXml(await read(listLengths, {}, file)), 'application/xml')
  const type = MAPPED.find((name) => sitemapFile(name) === file)
  const path = type && entryOf(type)?.path
  return path ? text(sitemapXml(path, await read(sitemapPages(type), {type}, file)), 'application/xml') : notFound()
}
