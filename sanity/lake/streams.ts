import type {IncomingMessage} from 'node:http'
import type {WebSocket} from 'ws'
import {z} from 'zod'

/**
 * What a page sends: open a stream under a number of its choice, or close it. HTTP/1.1 gives a page six connections
 * to a host, fewer than a Studio has event streams; over this socket they cost one.
 */
const Wish = z.union([
  z.strictObject({id: z.int(), close: z.literal(true)}),
  z.strictObject({
    id: z.int(),
    path: z.string(),
    headers: z.record(z.string(), z.string()).default({}),
  }),
])

/** What the page receives of a stream: its status first, then text as it comes, then its end. */
type Piece = {id: number; status: number} | {id: number; data: string} | {id: number; end: true}

/** The event streams, behind whatever prefix a proxy serves the lake under. */
const STREAM =
  /\/v(?:X|1|\d{4}-\d{2}-\d{2})\/(?:data\/(?:listen|live\/events)\/[^/]+|projects\/[^/]+\/datasets\/[^/]+\/(?:listen|live\/events))$/
const CARRIED = ['authorization', 'last-event-id', 'accept']
const PRINTABLE = /^[\x20-\x7e]*$/
const MOST_STREAMS = 50
/** A page that reads this far behind is cut off, and connects again. */
const MOST_UNSENT = 4 * 1024 * 1024

/** Carries event streams over a WebSocket; each is asked of the lake as a GET with the page's cookie and origin. */
export function carryStreams(
  ws: WebSocket,
  request: IncomingMessage,
  answer: (request: Request) => Response | Promise<Response>,
): void {
  const open = new Map<number, AbortController>()
  const send = (piece: Piece) => {
    if (ws.bufferedAmount > MOST_UNSENT) ws.terminate()
    else if (ws.readyState === ws.OPEN) ws.send(JSON.stringify(piece))
  }

  ws.on('message', (data) => {
    const wish = Wish.safeParse(parseJson(String(data)))
    if (!wish.success) return ws.close(1008, 'Invalid request')
    const {id} = wish.data
    if ('close' in wish.data) return open.get(id)?.abort()
    if (open.has(id) || open.size >= MOST_STREAMS) return send({id, status: 429})
    const asked = streamRequest(request, wish.data)
    if (!asked) return ws.close(1008, 'Invalid request')
    const leaving = new AbortController()
    open.set(id, leaving)
    carry(id, asked, leaving.signal).finally(() => open.delete(id))
  })
  ws.on('close', () => {
    for (const leaving of open.values()) leaving.abort()
  })

  async function carry(id: number, asked: Request, leaving: AbortSignal) {
    const {status, body} = await answer(asked)
    send({id, status})
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    leaving.addEventListener('abort', () => void reader?.cancel())
    if (leaving.aborted) await reader?.cancel()
    for (;;) {
      const piece = await reader?.read()
      if (!piece || piece.done) break
      send({id, data: piece.value})
    }
    send({id, end: true})
  }
}

/** The request that a wish stands for; null when it is for no event stream. */
function streamRequest(
  {headers}: IncomingMessage,
  wish: {path: string; headers: Record<string, string>},
): Request | null {
  if (!URL.canParse(wish.path, 'http://localhost')) return null
  const {pathname, search} = new URL(wish.path, 'http://localhost')
  const [path] = STREAM.exec(pathname) ?? []
  const values = Object.entries(wish.headers).filter(([name]) => CARRIED.includes(name.toLowerCase()))
  if (!path || values.some(([, value]) => !PRINTABLE.test(value))) return null
  const carried = new Headers(values)
  for (const name of ['host', 'origin', 'cookie'] as const) if (headers[name]) carried.set(name, headers[name])
  return new Request(new URL(path + search, 'http://localhost'), {headers: carried})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
