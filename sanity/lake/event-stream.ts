import type {LakeError} from './errors.ts'

/** One server-sent event. */
export interface StreamEvent {
  event?: string
  id?: string
  data: unknown
}

const HEARTBEAT = 15_000
/** A large import can be one transaction of many events; a reader that keeps up has them in a moment. */
const UNREAD_BYTES = 64 * 1024 * 1024

/**
 * Answers with server-sent events until the reader leaves; `open` gets the function that sends and returns the one
 * that cleans up. A reader who falls far behind is cut off, and connects again; one whose token was revoked is cut off.
 */
export function eventStream(
  open: (send: (bytes: Uint8Array) => void) => () => void,
  mayRead: () => boolean = () => true,
): Response {
  let close = () => {}
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      const write = (bytes: Uint8Array) => {
        if ((controller.desiredSize ?? 0) < 0 || !mayRead()) {
          close()
          controller.close()
        } else controller.enqueue(bytes)
      }
      write(NOTHING)
      const heartbeat = setInterval(() => write(NOTHING), HEARTBEAT)
      let ended = false
      const leave = open((bytes) => {
        if (!ended) write(bytes)
      })
      close = () => {
        ended = true
        clearInterval(heartbeat)
        leave()
      }
    },
    cancel: () => close(),
  }
  const body = new ReadableStream(source, new ByteLengthQueuingStrategy({highWaterMark: UNREAD_BYTES}))
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}

/** Tells a client that nothing more will come, and why. */
export const channelError = (error: LakeError): StreamEvent => ({
  event: 'channelError',
  data: {...(error.body as object), message: error.message},
})

/** Events as they are sent; the same bytes may go to many readers. */
export const encoded = (events: StreamEvent[]): Uint8Array => encoder.encode(events.map(written).join(''))

function written({event, id, data}: StreamEvent): string {
  const lines = [event && `event: ${event}`, id && `id: ${id}`, `data: ${JSON.stringify(data)}`]
  return `${lines.filter(Boolean).join('\n')}\n\n`
}

const encoder = new TextEncoder()
const NOTHING = encoder.encode(': \n\n')
