import type {NextRequest} from 'next/server'
import {currentIndex} from '#sanity/content/search/kept.ts'
import {suggestions} from '#sanity/content/search/suggestions.ts'
import {UnavailableError} from '#sanity/read.ts'

/** Anything a browser has asked for a minute ago still holds; caches in between never learn what was typed. */
const HEADERS = {'cache-control': 'private, max-age=60', 'x-robots-tag': 'noindex', 'x-content-type-options': 'nosniff'}

/** GET /search/suggest.json?q= — the pages that best fit what somebody has typed so far, six at most. */
export async function GET(request: NextRequest): Promise<Response> {
  const typed = request.nextUrl.searchParams.get('q') ?? ''
  try {
    return Response.json({suggestions: suggestions(await currentIndex(), typed)}, {headers: HEADERS})
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    return Response.json({suggestions: []}, {headers: {...HEADERS, 'cache-control': 'no-store'}})
  }
}
