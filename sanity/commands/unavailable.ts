import type {IncomingMessage, ServerResponse} from 'node:http'

const PAGE = '/unavailable'
const HEADERS = {'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'retry-after': '5'}

/**
 * Watches an answer to a reader: where Next.js would send its 500, which is blank without JavaScript, the reader gets
 * the site's own "try again" page as a 503, which no cache keeps. `origin` is where the site reaches itself.
 */
export function withTryAgainPage(request: IncomingMessage, response: ServerResponse, origin: string): ServerResponse {
  if (request.url?.startsWith(PAGE) || (request.method !== 'GET' && request.method !== 'HEAD')) return response
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map((method) =>
    method.bind(response),
  ) as Methods
  const failed = () => response.statusCode === 500 && !response.headersSent
  let sending = false
  const send = async () => {
    sending = true
    const html = await fetch(origin + PAGE).then(
      (answer) => answer.text(),
      () => 'Please try again in a minute.',
    )
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeHead(503, {...HEADERS, 'content-length': Buffer.byteLength(html)})
    end(request.method === 'HEAD' ? undefined : html)
  }
  return Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (status !== 500) return writeHead(status, ...rest)
      response.statusCode = 500
      return response
    },
    write: (...args: unknown[]) => (failed() ? true : write(...args)),
    end: (...args: unknown[]) => {
      if (!failed()) return end(...args)
      if (!sending) send()
      return response
    },
  })
}

/** The methods of an answer that are watched, loosely typed: each has half a dozen overloads, all passed on as they come. */
type Loose<Result> = (...args: unknown[]) => Result
type Methods = [writeHead: Loose<ServerResponse>, write: Loose<boolean>, end: Loose<ServerResponse>]
