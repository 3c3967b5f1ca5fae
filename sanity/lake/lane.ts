import {statSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Perspective} from './context.ts'
import {LakeError, queryTimeout, type Status, tooMany} from './errors.ts'
import {busyThreads} from './figures.ts'
import type {SourceMapKind, Surroundings} from './groq.ts'
import type {SourceMap} from './traced-document.ts'
import {createTurns} from './turns.ts'

/** A query for a thread. */
export interface Task {
  id: number
  dataset: string
  perspective: Perspective
  anonymous: boolean
  query: string
  params: Record<string, unknown>
  surroundings: Surroundings
  sourceMap?: SourceMapKind
  /** Milliseconds of evaluation. */
  patience: number
  /** Characters of the answer. */
  most: number
  /** Whether a query that may run away is not even tried. */
  careful?: boolean
  /** Whether only the ids of the documents that it finds are wanted. */
  ids?: boolean
}

/** An answer whose result is JSON already; what comes from a thread is bytes, which need not be copied. */
export interface Encoded {
  json: string | Uint8Array<ArrayBuffer>
  reads: string[]
  /** The place in the log up to which it is true; none for what is answered at once. */
  sequence?: number
  resultSourceMap?: SourceMap
  /** How long it took to evaluate. */
  milliseconds: number
  /** Whether it is parsed quickly, and needs no words of many documents, which one thread keeps and not all. */
  light: boolean
}

/** What became of a task. */
export type Outcome = {id: number} & (
  | Encoded
  | {tooDear: true}
  | {tooLong: true}
  | {refused: {status: Status; message: string; body: unknown}}
  | {failed: string}
)

/** One thread with its queue. */
export interface Lane {
  /** Resolves when the task ran, or ran out of time; rejects when too many of its caller wait. */
  run(task: Omit<Task, 'id'>, how: Manner): Promise<Outcome>
  close(): Promise<void>
}

/** How a task waits. */
export interface Manner {
  /** Callers take turns. */
  caller: string
  /** How many tasks of the caller may wait. */
  most: number
  /** Whether it goes ahead of all that do not, and waits for the one that runs alone. */
  first?: boolean
  signal?: AbortSignal
}

type Waiting = {
  task: Task
  signal?: AbortSignal
  settle: (outcome: Outcome) => void
  fail: (error: Error) => void
}

/** What a thread gets beyond its patience to notice that it is over, before it is ended by force. */
const GRACE = 1000
/** Loading a large dataset takes a while. */
const START = 60_000

/** Megabytes for the documents and for answers in the making: what grows beyond is refused, and harms nobody else. */
function memoryFor(folder: string): number {
  const sizeOf = (name: string) => statSync(join(folder, name), {throwIfNoEntry: false})?.size ?? 0
  const stored = (sizeOf('lake.db') + sizeOf('lake.db-wal')) / 2 ** 20
  return Math.min(4096, Math.ceil(768 + 6 * stored))
}

/** A lane for the lake in a folder; its thread starts with the first task, and anew after one that had to be ended. */
export function createLane(folder: string): Lane {
  const [ahead, others] = [createTurns<Waiting>(), createTurns<Waiting>()]
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined
  let ids = 0

  function start(): Worker {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: {folder},
      resourceLimits: {maxOldGenerationSizeMb: memoryFor(folder)},
    })
    thread.unref()
    thread.on('message', (message: Outcome | {ready: number}) => {
      if (thread !== worker) return
      if ('ready' in message) limit((current?.task.patience ?? 0) + GRACE)
      else finish(message)
    })
    thread.on('error', (error: NodeJS.ErrnoException) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (thread === worker) lose(outOfMemory ? {id: 0, tooLong: true} : {id: 0, failed: String(error)})
    })
    thread.on('exit', () => thread === worker && lose({id: 0, failed: 'The thread ended'}))
    return thread
  }

  function limit(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(() => lose({id: 0, tooDear: true}), milliseconds)
    timer.unref()
  }

  function lose(outcome: Outcome) {
    const thread = worker
    worker = null
    void thread?.terminate()
    finish(outcome)
  }

  function finish(outcome: Outcome) {
    clearTimeout(timer)
    const done = current
    if (done) busyThreads.dec()
    current = null
    next()
    done?.settle(outcome)
  }

  function next() {
    const waiting = current ? undefined : (ahead.next() ?? others.next())
    if (!waiting) return
    if (waiting.signal?.aborted) {
      waiting.fail(queryTimeout(0))
      return next()
    }
    current = waiting
    busyThreads.inc()
    worker ??= start()
    limit(START)
    worker.postMessage(waiting.task)
  }

  return {
    run: (task, {caller, most, signal, first}) =>
      new Promise((settle, fail) => {
        const queue = first ? ahead : others
        if (queue.waitingFor(caller) >= most) return fail(tooMany('Too many queries are waiting', 1))
        queue.add(caller, {task: {...task, id: ++ids}, signal, settle, fail})
        next()
      }),
    async close() {
      const thread = worker
      worker = null
      clearTimeout(timer)
      for (const {fail} of [...ahead.drain(), ...others.drain(), ...(current ? [current] : [])])
        fail(
          new LakeError(503, 'The lake is closing', {
            statusCode: 503,
            error: 'Service Unavailable',
            message: 'The lake is closing',
          }),
        )
      current = null
      await thread?.terminate()
    },
  }
}
