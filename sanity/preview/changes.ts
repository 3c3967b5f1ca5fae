import type {ListenOptions} from '@sanity/client'
import {draftClient} from '../client.ts'
import {anyChange} from './query.ts'

const HEARTBEAT_MS = 20_000
const WHATEVER: ListenOptions = {
  includeResult: false,
  includeAllVersions: true,
  visibility: 'query',
  events: ['welcome', 'mutation', 'reconnect'],
}

/** An event stream with an empty message for every change of content, until the signal ends it. Throws without a token. */
export function changesOfContent(signal: AbortSignal): ReadableStream<Uint8Array> {
  const client = draftClient()
  const bytes = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(stream) {
      const send = (text: string) => stream.enqueue(bytes.encode(text))
      const beating = setInterval(() => send(':\n\n'), HEARTBEAT_MS)
      const end = () => {
        stop()
        stream.close()
      }
      const listening = client.listen(anyChange, {}, WHATEVER).subscribe({
        next: () => send('data: changed\n\n'),
        error: end,
      })
      signal.addEventListener('abort', end)
      stop = () => {
        clearInterval(beating)
        listening.unsubscribe()
        signal.removeEventListener('abort', end)
      }
    },
    cancel: () => stop(),
  })
}
