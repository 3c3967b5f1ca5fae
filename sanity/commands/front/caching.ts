import type {ServerResponse} from 'node:http'

/**
 * Caches in front of the site ask after ten seconds whether a page is still the same, so that one who missed a refresh
 * catches up, and give readers what they have until they know. (Next.js names the time after which it would make the
 * page anew by itself, an hour.)
 */
const OF_PAGES = 's-maxage=10, stale-while-revalidate=31536000'

/** An address without a page may have one, or a redirect, the next moment. */
export const OF_OTHERS = 's-maxage=1'

/** Says of an answer that is the same for everybody how long caches may keep it. */
export function tellCaches(response: ServerResponse, status: number): void {
  const told = String(response.getHeader('cache-control') ?? '')
  if (status === 404 || status === 307 || status === 308) response.setHeader('cache-control', OF_OTHERS)
  else if (told.includes('s-maxage')) response.setHeader('cache-control', OF_PAGES)
}
