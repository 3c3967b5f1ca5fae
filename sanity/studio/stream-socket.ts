import {z} from 'zod'

/** What the lake sends of a stream: its status first, then text as it comes, then its end. */
const Piece = z.union([
  z.object({id: z.int(), status: z.int()}),
  z.object({id: z.int(), data: z.string()}),
  z.object({id: z.int(), end: z.literal(true)}),
])
type Piece = z.infer<typeof Piece>

type OpenStream = (url: URL, headers: Headers, signal?: AbortSignal | null) => Promise<Response>

/**
 * Event streams over one WebSocket, each as the Response that `fetch` would give. A browser keeps six connections to
 * a host over HTTP/1.1; a Studio listens on about as many, and its commits would wait for ever.
 */
export function streamSocket(address: string): OpenStream {
  const streams = new Map<number, (piece: Piece) => void>()
  let opening: Promise<WebSocket> | null = null
  let lastId = 0

  const connect = () =>
    new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(address)
      socket.onopen = () => resolve(socket)
      socket.onmessage = ({data}) => {
        const piece = Piece.safeParse(parseJson(data))
        if (piece.success) streams.get(piece.data.id)?.(piece.data)
      }
      socket.onclose = () => {
        opening = null
        reject(new TypeError('The lake closed the socket of event streams.'))
        for (const [id, take] of streams) take({id, end: true})
      }
    })

  return async (url, headers, signal) => {
    signal?.throwIfAborted()
    opening ??= connect()
    let socket = await opening
    if (socket.readyState !== WebSocket.OPEN) {
      opening = connect() // it is closing, and has not said so yet
      socket = await opening
    }
    const id = ++lastId
    const close = () => {
      if (streams.delete(id) && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({id, close: true}))
    }
    return new Promise((resolve, reject) => {
      const stream = eventStream(url, close, resolve, reject)
      streams.set(id, (piece) => {
        if ('end' in piece) streams.delete(id)
        stream.take(piece)
      })
      signal?.addEventListener('abort', () => {
        close()
        stream.fail(signal.reason)
      })
      socket.send(JSON.stringify({id, path: url.pathname + url.search, headers: Object.fromEntries(headers)}))
    })
  }
}

/** A Response that is fed piece by piece. */
function eventStream(
  url: URL,
  cancel: () => void,
  answer: (response: Response) => void,
  refuse: (why: unknown) => void,
) {
  const bytes = new TextEncoder()
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  writer.closed.catch(cancel) // the reader went away
  return {
    take(piece: Piece) {
      if ('status' in piece) answer(responseAt(url, readable, piece.status))
      else if ('data' in piece) writer.write(bytes.encode(piece.data)).catch(cancel)
      else {
        refuse(new TypeError('The event stream ended before it began.'))
        writer.close().catch(cancel)
      }
    },
    fail(why: unknown) {
      refuse(why)
      writer.abort(why).catch(cancel)
    },
  }
}

/** A Response made by hand has no URL of its own, and listeners ask for it. */
function responseAt(url: URL, body: ReadableStream, status: number): Response {
  const response = new Response(body, {status, headers: {'content-type': 'text/event-stream'}})
  return Object.defineProperty(response, 'url', {value: url.href})
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null // a heartbeat is no JSON
  }
}
