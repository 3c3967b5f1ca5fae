import type {IncomingMessage, ServerResponse} from 'node:http'
import {PREVIEW_COOKIE} from '../preview/cookies.ts'
import {leadingOn} from './leading-on.ts'

/** What a reader gets where Next.js would send a page that is blank without JavaScript: one of the site's own pages. */
const STAND_INS: Record<number, {page: string; status: number; headers: Record<string, string>}> = {
  404: {page: '/missing', status: 404, headers: {}},
  500: {page: '/unavailable', status: 503, headers: {'cache-control': 'private, no-store', 'retry-after': '5'}},
}
const NOT_FOR_READERS = /^\/(_next|api|studio|missing|unavailable)(\/|\?|$)/

/** What Next.js says of the body that is not sent. */
const OF_THE_BLANK_PAGE = ['etag', 'content-encoding', 'transfer-encoding']

/** Asks for the bare answer of Next.js: the site's own question whether a path has a page. */
const BARE = 'x-bare-answer'

/**
 * Watches an answer to a reader. An address without a page leads on where an editor has entered a redirect; where not,
 * a whole page is sent in place of a blank one: "not found" stays 404, a page that cannot be made just now becomes a
 * 503 that no cache keeps. `origin` is where the site reaches itself; while developing, faults are shown as they are.
 */
export function withStandIns(
  request: IncomingMessage,
  response: ServerResponse,
  {origin, dev}: {origin: string; dev: boolean},
): ServerResponse {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const {url = '/', headers} = request
  const isPreview = headers.cookie?.includes(`${PREVIEW_COOKIE}=`)
  if (!reads || NOT_FOR_READERS.test(url) || 'rsc' in headers || BARE in headers || isPreview) return response
  const bound = [response.writeHead, response.flushHeaders, response.write, response.end].map((one) =>
    one.bind(response),
  )
  const [writeHead, flushHeaders, write, end] = bound as Methods
  const standInFor = (status: number) => (dev && status !== 404 ? undefined : STAND_INS[status])
  const standIn = () => (response.headersSent ? undefined : standInFor(response.statusCode))
  const finish = (status: number, body: string, without: string[], more: Record<string, string>) => {
    for (const name of without) response.removeHeader(name)
    writeHead(status, {'content-length': Buffer.byteLength(body), ...more})
    end(request.method === 'HEAD' ? undefined : body)
  }
  const send = async ({page, status, headers}: (typeof STAND_INS)[number]) => {
    const led = status === 404 ? await leadingOn(url, (path) => isPage(origin + path)) : null
    if (led) return finish(led.status, '', response.getHeaderNames(), {location: led.location})
    const html = await fetch(origin + page).then(
      (answer) => answer.text(),
      () => 'Please try again in a minute.',
    )
    finish(status, html, OF_THE_BLANK_PAGE, {'content-type': 'text/html; charset=utf-8', ...headers})
  }
  let sending = false
  return Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      return standInFor(status) ? response : writeHead(status, ...rest)
    },
    flushHeaders: () => (standIn() ? undefined : flushHeaders()),
    write: (...args: unknown[]) => (standIn() ? true : write(...args)),
    end: (...args: unknown[]) => {
      const found = standIn()
      if (!found) return end(...args)
      if (!sending) send(found)
      sending = true
      return response
    },
  })
}

const isPage = (url: string) =>
  fetch(url, {method: 'HEAD', redirect: 'manual', headers: {[BARE]: '1'}}).then(({ok}) => ok)

/** The watched methods, loosely typed: each has half a dozen overloads, and all are passed on as they come. */
type Loose<Result> = (...args: unknown[]) => Result
type Methods = [
  writeHead: Loose<ServerResponse>,
  flushHeaders: Loose<void>,
  write: Loose<boolean>,
  end: Loose<ServerResponse>,
]
