import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import {createApp} from './app.ts'
import {DATASET} from './asset-store.ts'
import type {Lake} from './context.ts'
import {trustsHost, trustsOrigin} from './origin.ts'
import {createRooms} from './presence-room.ts'
import {carryStreams} from './streams.ts'

const VERSION = String.raw`/v(?:X|1|\d{4}-\d{2}-\d{2})`
const PRESENCE = new RegExp(`${VERSION}/socket/([^/]+)$`)
const STREAMS = new RegExp(`${VERSION}/streams$`)
const HEARTBEAT = 10_000
const MOST_UNANSWERED = 3
const MOST_SOCKETS = 500

/**
 * Serves the lake's WebSockets — /socket/:dataset says who is where in the Studio, /streams carries all event
 * streams of a page over one connection — and answers with the function that closes them all.
 */
export function attachSockets(server: Server, lake: Lake): () => void {
  const sockets = new WebSocketServer({noServer: true, maxPayload: 64 * 1024})
  const rooms = createRooms(lake)
  const app = createApp(lake)

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const serve = route(request)
    if (!serve || sockets.clients.size >= MOST_SOCKETS) return refuse(socket, serve ? 503 : 404)
    if (!trusted(lake, request)) return refuse(socket, 403)
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => ws.terminate())
      keepAlive(ws)
      serve(ws)
    })
  })

  function route(request: IncomingMessage): ((ws: WebSocket) => void) | null {
    const {pathname} = URL.parse(request.url ?? '/', 'http://lake') ?? {pathname: ''}
    const [, dataset] = PRESENCE.exec(pathname) ?? []
    if (dataset && DATASET.test(dataset)) return (ws) => rooms.join(dataset, ws, request)
    return STREAMS.test(pathname) ? (ws) => carryStreams(ws, request, (asked) => app.fetch(asked)) : null
  }

  return () => {
    rooms.close()
    for (const ws of sockets.clients) ws.terminate()
    sockets.close()
  }
}

/** A page of another site could open a socket with the editor's cookie; browsers do not stop it, so the lake does. */
function trusted(lake: Lake, {headers}: IncomingMessage): boolean {
  if (!trustsHost(lake.options, headers.host)) return false
  return headers.origin === undefined || trustsOrigin(lake.options, headers.origin)
}

function refuse(socket: Duplex, status: 403 | 404 | 503) {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** The Studio's client counts hearts; a peer that leaves three pings unanswered is let go: a busy machine may miss one. */
function keepAlive(ws: WebSocket) {
  let unanswered = 0
  ws.on('pong', () => {
    unanswered = 0
  })
  const beat = setInterval(() => {
    if (unanswered >= MOST_UNANSWERED) return ws.terminate()
    unanswered += 1
    ws.ping()
    ws.send('♥')
  }, HEARTBEAT)
  ws.on('close', () => clearInterval(beat))
}
