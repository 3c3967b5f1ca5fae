import {createHash} from 'node:crypto'
import {searchEntries} from '#sanity/content/search/entries.ts'
import {SEARCH_FILE} from '#sanity/content/search/files.ts'
import {searchable} from '#sanity/content/search/query.ts'
import {read} from '#sanity/read.ts'

export const dynamic = 'force-static'

/** GET /search.json — the text of everything published, of which search makes its index. */
export async function GET(): Promise<Response> {
  const body = JSON.stringify({entries: searchEntries(await read(searchable, {}, SEARCH_FILE))})
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return new Response(body, {
    headers: {etag, 'content-type': 'application/json; charset=utf-8', 'x-robots-tag': 'noindex'},
  })
}
