import {createHash} from 'node:crypto'
import {searchEntries} from '#sanity/content/search/entries.ts'
import {SEARCH_FILE} from '#sanity/content/search/files.ts'
import {type Searchable, searchable, searchableArticles} from '#sanity/content/search/query.ts'
import {read} from '#sanity/read.ts'

export const dynamic = 'force-static'

/** So many articles are asked for at once: the longest of them still make an answer that Next.js keeps (2 MB) and that comes well before the client's time is up. */
const AT_ONCE = 15

/** GET /search.json — the text of everything published, of which search makes its index. */
export async function GET(): Promise<Response> {
  const articles = await allArticles()
  const body = JSON.stringify({entries: searchEntries({articles, ...(await read(searchable, {}, SEARCH_FILE))})})
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return new Response(body, {
    headers: {etag, 'content-type': 'application/json; charset=utf-8', 'x-robots-tag': 'noindex'},
  })
}

async function allArticles(): Promise<Searchable['articles']> {
  const all: Searchable['articles'] = []
  for (let start = 0; ; start += AT_ONCE) {
    const {articles, more} = await read(searchableArticles, {start, end: start + AT_ONCE}, SEARCH_FILE)
    all.push(...articles)
    if (!more) return all
  }
}
