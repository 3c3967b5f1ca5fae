import {questionIn} from '../../content/search/request.ts'
import {isPage} from '../../content/shown.ts'

/** One of the site's own pages, sent where Next.js would send one that is blank without JavaScript. */
export interface StandIn {
  page: string
  status: number
  headers: Record<string, string>
}

const STAND_INS: Readonly<Record<number, StandIn>> = {
  404: {page: '/missing', status: 404, headers: {}},
  500: {page: '/unavailable', status: 503, headers: {'cache-control': 'private, no-store', 'retry-after': '5'}},
}
const IS_STAND_IN = /^\/(missing|unavailable)(\/|\?|$)/

/**
 * What is sent for an answer with this status: "not found" stays 404, a page that cannot be made just now becomes a
 * 503 that no cache keeps. While developing, faults are shown as they are.
 */
export const standInFor = (url: string, status: number, dev: boolean): StandIn | undefined =>
  IS_STAND_IN.test(url) || (dev && status !== 404) ? undefined : STAND_INS[status]

/** The page that stands in for an address, as the site itself answers it; a line of text where even that fails. */
export async function standInPage({page, status}: StandIn, url: string, origin: string): Promise<StandInPage> {
  const nearest = status === 404 ? await nearestPages(url, origin) : null
  if (nearest !== null) return {html: nearest, keep: false}
  const html = await fetch(origin + page, {redirect: 'error'}).then(
    (answer) => answer.text(),
    () => 'Please try again in a minute.',
  )
  return {html, keep: true}
}

interface StandInPage {
  html: string
  /** Others will get the same. */
  keep: boolean
}

/** Such pages are made for one address each: whoever thinks of many at once gets the plain page, which is made already. */
const MOST_AT_ONCE = 4
const PATIENCE_MS = 1000
let making = 0

/** “Not found” with the pages whose names are nearest to the address; null where none can be found in time. */
async function nearestPages(url: string, origin: string): Promise<string | null> {
  const question = wordsOfAddress(url)
  if (question === '' || making >= MOST_AT_ONCE) return null
  making++
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(`${origin}/missing/nearest?${new URLSearchParams({q: question})}`, {
      redirect: 'error',
      signal,
    })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  } finally {
    making--
  }
}

/** What the last part of an address says in words: /articles/leaky-gutt asks for “leaky gutt”. None for a file. */
export function wordsOfAddress(url: string): string {
  const path = url.split(/[?#]/)[0] ?? ''
  if (!isPage(path)) return ''
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  return questionIn(decoded(last).replaceAll(/[-_+.]+/g, ' '))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
