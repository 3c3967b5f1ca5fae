import type {Changes, Transaction} from './changes.ts'
import {LakeError} from './errors.ts'
import {channelError, encoded, type StreamEvent} from './event-stream.ts'

/** Streams that get the same events; each event is made and encoded once for all of them. */
interface Channel {
  readers: Set<(bytes: Uint8Array) => void>
  flush(): void
  end(): void
}

const channels = new WeakMap<Changes, Map<string, Channel>>()

/**
 * Sends a stream what `events` makes of each transaction; streams that give the same name share it. Events of
 * transactions that are published together go out as one piece. A LakeError that `events` throws is the last that they
 * hear. Answers with the function that leaves.
 */
export function follow(
  changes: Changes,
  name: string,
  events: (transaction: Transaction) => StreamEvent[],
  send: (bytes: Uint8Array) => void,
): () => void {
  const known = channels.get(changes) ?? new Map<string, Channel>()
  channels.set(changes, known)
  const channel = known.get(name) ?? open(changes, events, () => known.delete(name))
  known.set(name, channel)
  channel.flush() // what happened before belongs to those who were there
  channel.readers.add(send)
  return () => {
    channel.readers.delete(send)
    if (channel.readers.size || known.get(name) !== channel) return
    known.delete(name)
    channel.end()
  }
}

function open(changes: Changes, events: (transaction: Transaction) => StreamEvent[], failed: () => void): Channel {
  const readers = new Set<(bytes: Uint8Array) => void>()
  let pending: StreamEvent[] = []
  const flush = () => {
    const sent = pending
    pending = []
    if (!sent.length) return
    const bytes = encoded(sent)
    for (const send of [...readers]) send(bytes)
  }
  const end = changes.subscribe((transaction) => {
    if (!pending.length) queueMicrotask(flush)
    try {
      pending.push(...events(transaction))
    } catch (error) {
      if (!(error instanceof LakeError)) throw error
      pending.push(channelError(error))
      end()
      failed()
    }
  })
  return {readers, flush, end}
}
