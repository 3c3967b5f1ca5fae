/** One server-sent event. */
export interface StreamEvent {
  event?: string
  id?: string
  data: unknown
}

const HEARTBEAT = 15_000
const UNREAD_EVENTS = 1000

/**
 * Answers with server-sent events until the reader leaves; `open` gets the function that sends and returns the one
 * that cleans up. A reader who falls far behind is cut off, and connects again.
 */
export function eventStream(open: (send: (event: StreamEvent) => void) => () => void): Response {
  let close = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      const write = (text: string) => {
        if ((controller.desiredSize ?? 0) < -UNREAD_EVENTS) {
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
  })
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
