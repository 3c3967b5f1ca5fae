import type {IncomingMessage, ServerResponse} from 'node:http'

/** What a reader gets where Next.js would send a page that is blank without JavaScript: one of the site's own pages. */
const STAND_INS: Record<number, {page: string; status: number; headers: Record<string, string>}> = {
  404: {page: '/missing', status: 404, headers: {}},
  500: {page: '/unavailable', status: 503, headers: {'cache-control': 'private, no-store', 'retry-after': '5'}},
}
const NOT_FOR_READERS = /^\/(_next|api|studio|missing|unavailable)(\/|\?|$)/

/**
 * Watches an answer to a reader, and sends a whole page in place of a blank one: "not found" stays 404, a page that
 * cannot be made just now becomes a 503 that no cache keeps. `origin` is where the site reaches itself.
 */
export function withStandIns(request: IncomingMessage, response: ServerResponse, origin: string): ServerResponse {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads || NOT_FOR_READERS.test(request.url ?? '') || 'rsc' in request.headers) return response
  const methods = [response.writeHead, response.write, response.end].map((method) => method.bind(response))
  const [writeHead, write, end] = methods as Methods
  const standIn = () => (response.headersSent ? undefined : standInFor(response))
  let sending = false
  const send = async ({page, status, headers}: (typeof STAND_INS)[number]) => {
    sending = true
    const html = await fetch(origin + page).then(
      (answer) => answer.text(),
      () => 'Please try again in a minute.',
    )
    for (const name of ['etag', 'content-encoding', 'transfer-encoding']) response.removeHeader(name)
    const type = {'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html)}
    writeHead(status, {...type, ...headers})
    end(request.method === 'HEAD' ? undefined : html)
  }
  return Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      keepOneLocation(response)
      return standInFor(response) ? response : writeHead(status, ...rest)
    },
    write: (...args: unknown[]) => (standIn() ? true : write(...args)),
    end: (...args: unknown[]) => {
      const found = standIn()
      if (!found) return end(...args)
      if (!sending) send(found)
      return response
    },
  })
}

/** While a stale page turns into a redirect, Next.js once sends the new status with the old headers: that leads nowhere. */
function standInFor(response: ServerResponse) {
  const leadsNowhere = [307, 308].includes(response.statusCode) && !response.hasHeader('location')
  return STAND_INS[leadsNowhere ? 500 : response.statusCode]
}

/** Next.js sends the Location of a cached redirect twice, which proxies refuse. */
function keepOneLocation(response: ServerResponse): void {
  const location = response.getHeader('location')
  if (Array.isArray(location) && location[0]) response.setHeader('location', location[0])
}

/** The watched methods, loosely typed: each has half a dozen overloads, and all are passed on as they come. */
type Loose<Result> = (...args: unknown[]) => Result
type Methods = [writeHead: Loose<ServerResponse>, write: Loose<boolean>, end: Loose<ServerResponse>]
