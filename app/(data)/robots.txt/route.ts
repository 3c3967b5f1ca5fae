import {SITEMAP_INDEX} from '#sanity/content/sitemap/files.ts'
import {absolute} from '#sanity/content/structured-data/parts.ts'
import {text} from '../answers.ts'

export const dynamic = 'force-static'

/** What is for editors and programs. Pictures of pages are served by the content source, and may be read. */
const CLOSED = ['/studio$', '/studio/', '/api/', '/preview$', '/preview/', '/lake/']

/** GET /robots.txt — https://www.rfc-editor.org/rfc/rfc9309 */
export const GET = (): Response =>
  text(
    ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), 'Allow: /lake/images/', 'Allow: /', '']
      .concat(`Sitemap: ${absolute(SITEMAP_INDEX)}`, '')
      .join('\n'),
    'text/plain',
  )
