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

/** The page that stands in, as the site itself answers it; a line of text where even that fails. */
export const standInPage = ({page}: StandIn, origin: string): Promise<string> =>
  fetch(origin + page, {redirect: 'error'}).then(
    (answer) => answer.text(),
    () => 'Please try again in a minute.',
  )
