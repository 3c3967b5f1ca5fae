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
  open: (send: (event: StreamEvent) => void) => () => void,
  mayRead: () => boolean = () => true,
): Response {
  let close = () => {}
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      const encoder = new TextEncoder()
      const write = (text: string) => {
        if ((controller.desiredSize ?? 0) < 0 || !mayRead()) {
          close()
          controller.close()
        } else controller.enqueue(encoder.encode(text))
      }
      write(': \n\n')
      const heartbeat = setInterval(() => write(': \n\n'), HEARTBEAT)
      let ended = false
      const leave = open((event) => {
        if (!ended) write(encode(event))
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

function encode({event, id, data}: StreamEvent): string {
  const lines = [event && `event: ${event}`, id && `id: ${id}`, `data: ${JSON.stringify(data)}`]
  return `${lines.filter(Boolean).join('\n')}\n\n`
}
