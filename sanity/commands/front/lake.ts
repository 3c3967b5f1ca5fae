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
    answer(request, response) {
      const asked = within(request)
      return proxy
        .web(asked, response)
        .catch((error) =>
          mayRepeat(asked, response) ? proxy.web(asked, response, {agent: false}) : Promise.reject(error),
        )
        .catch(() => lakeIsDown(response))
    },
    // httpxy asks for a socket of its own kind, and is given Node's, as its documentation shows.
    upgrade: (request, socket, head) =>
      proxy.ws(within(request), socket as never, {}, head).catch(() => void socket.destroy()),
  }
}

const PREFIX = '/lake'

/** A connection that was kept may have ended just now. What only reads is asked again over a new one; a write may have been done. */
const mayRepeat = ({method}: IncomingMessage, {headersSent, destroyed}: ServerResponse): boolean =>
  (method === 'GET' || method === 'HEAD') && !headersSent && !destroyed

function lakeIsDown(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(503, {'content-type': 'application/json', 'retry-after': '2'})
  response.end(
    JSON.stringify({statusCode: 503, error: 'Service Unavailable', message: 'The Content Lake is not running.'}),
  )
}
