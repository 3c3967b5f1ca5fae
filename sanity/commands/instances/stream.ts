import {createClient} from '@redis/client'
import {siteEnv} from '#lib/env.ts'

/** An answer that takes longer means that Redis hangs. A webhook waits for one; no page ever does. */
const ANSWER_MS = 500
/** How long is waited for an answer that nobody else waits for. */
const PATIENCE_MS = 2000
/** How long one question for news stays open at most; where nothing is heard, the place in the stream is checked. */
const LISTEN_MS = 1000
/** An instance that has missed more refreshes everything. */
const KEPT = 1000
/** Signatures are remembered for longer than a delivery is taken, whichever way clocks differ. */
const CLAIM_MS = 10 * 60_000

/** One entry: which instance wrote it, and the delivery as JSON. */
export interface Entry {
  id: string
  from: string
  delivery: string
}

/** The stream that joins instances, over two connections: one listens. Every method throws when Redis is away. */
export type Stream = Awaited<ReturnType<typeof openStream>>

/** Connects to Redis, or throws within seconds. */
export async function openStream(url: string) {
  const {projectId, dataset} = siteEnv()
  const key = `gut-skin-axis:${projectId}:${dataset}`
  const [writer, listener] = [connection(url), connection(url)]
  const close = () => {
    for (const client of [writer, listener]) if (client.isOpen) client.destroy()
  }
  try {
    await within(PATIENCE_MS, Promise.all([writer.connect(), listener.connect()]))
  } catch (error) {
    close()
    throw error
  }
  return {
    close,
    /** Adds an entry; answers with its id. */
    add: ({from, delivery}: Omit<Entry, 'id'>): Promise<string> =>
      within(
        ANSWER_MS,
        writer.xAdd(key, '*', {from, delivery}, {TRIM: {strategy: 'MAXLEN', strategyModifier: '~', threshold: KEPT}}),
      ),
    /** Waits until there is something after an entry, or for a second. */
    waitAfter: (id: string): Promise<unknown> =>
      within(LISTEN_MS + PATIENCE_MS, listener.xRead({key, id}, {BLOCK: LISTEN_MS, COUNT: 1})),
    /** An entry and all after it; without it at their head, some may be lost. */
    since: async (id: string): Promise<Entry[]> => {
      const entries = (await within(PATIENCE_MS, writer.xRange(key, id, '+'))) ?? []
      return entries.map(({id, message: {from = '', delivery = ''}}) => ({id, from, delivery}))
    },
    /** Whether nobody has claimed this before. */
    claim: async (signature: string): Promise<boolean> =>
      (await within(
        ANSWER_MS,
        writer.set(`${key}:${signature}`, '1', {condition: 'NX', expiration: {type: 'PX', value: CLAIM_MS}}),
      )) !== null,
  }
}

/** Neither connects again by itself nor keeps commands for later: whoever uses it starts over. */
function connection(url: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {reconnectStrategy: false, connectTimeout: PATIENCE_MS},
  })
  client.on('error', () => {}) // the command under way throws the same
  return client
}

/** An answer that came while this process was busy counts as in time: it is read before the immediate runs. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => setImmediate(() => reject(new Error(`no answer within ${ms} ms`))), ms)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
