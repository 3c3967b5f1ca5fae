import {Agent, type IncomingMessage, type ServerResponse} from 'node:http'
import type {Duplex} from 'node:stream'
import {createProxyServer} from 'httpxy'

/** The lake under /lake of the site's own origin. */
export interface LakeBehind {
  /** Whether a request is for the lake. */
  isMeant(request: IncomingMessage): boolean
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>
}

/** Hands on what begins with /lake/: /lake/v1/… here is /v1/… there. Host and origin stay, for the lake to judge. */
export function lakeBehind(target: string): LakeBehind {
  // Idle connections are let go well before the lake ends them: a busy machine would else ask over one that is closing.
  const agent = new Agent({keepAlive: true, agentKeepAliveTimeoutBuffer: 4000})
  const proxy = createProxyServer({target, xfwd: true, agent})
  const within = (request: IncomingMessage) => {
    request.url = (request.url ?? '').slice(PREFIX.length)
    return request
  }
  return {
    isMeant: ({url = ''}) => url.startsWith(`${PREFIX}/`),
    async answer(request, response) {
      if (isNameless(request)) return refuse(response, 400, 'Bad Request', 'The request names no host.')
      const asked = within(request)
      return proxy
        .web(asked, response)
        .catch((error) =>
          mayRepeat(asked, response) ? proxy.web(asked, response, {agent: false}) : Promise.reject(error),
        )
        .catch(() => lakeIsDown(response))
    },
    // httpxy asks for a socket of its own kind, and is given Node's, as its documentation shows.
    async upgrade(request, socket, head) {
      if (isNameless(request)) return void socket.destroy()
      await proxy.ws(within(request), socket as never, {}, head).catch(() => void socket.destroy())
    },
  }
}

const PREFIX = '/lake'

/** The lake judges callers by the name they use; an empty one, which no browser sends, would pass for none of another site. */
const isNameless = ({headers}: IncomingMessage): boolean => !headers.host

/** A connection that was kept may have ended just now. What only reads is asked again over a new one; a write may have been done. */
const mayRepeat = ({method}: IncomingMessage, {headersSent, destroyed}: ServerResponse): boolean =>
  (method === 'GET' || method === 'HEAD') && !headersSent && !destroyed

function lakeIsDown(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.setHeader('retry-after', '2')
  refuse(response, 503, 'Service Unavailable', 'The Content Lake is not running.')
}

function refuse(response: ServerResponse, statusCode: number, error: string, message: string): void {
  response.writeHead(statusCode, {'content-type': 'application/json'})
  response.end(JSON.stringify({statusCode, error, message}))
}
