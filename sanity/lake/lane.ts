import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {statSync} from 'node:fs'
import type {Socket} from 'node:net'
import {join} from 'node:path'
import type {Perspective} from './context.ts'
import {LakeError, queryTimeout, type Status, tooMany} from './errors.ts'
import {busyEvaluators} from './figures.ts'
import type {SourceMapKind, Surroundings} from './groq.ts'
import type {SourceMap} from './traced-document.ts'
import {createTurns} from './turns.ts'

/** A query for an evaluator. */
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

/** An answer whose result is JSON already; what comes from an evaluator is bytes, which are sent on as they are. */
export interface Encoded {
  json: string | Uint8Array<ArrayBuffer>
  reads: string[]
  /** The place in the log up to which it is true; none for what is answered at once. */
  sequence?: number
  resultSourceMap?: SourceMap
  /** How long it took to evaluate. */
  milliseconds: number
  /** Whether it is parsed quickly, and needs no words of many documents, which one evaluator keeps and not all. */
  light: boolean
}

/** What became of a task. */
export type Outcome = {id: number} & (
  | Encoded
  | {tooDear: true}
  | {tooLong: true}
  | {tooLarge: true}
  | {refused: {status: Status; message: string; body: unknown}}
  | {failed: string}
)

/** One evaluator with its queue. */
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

/** What an evaluator gets beyond its patience to notice that it is over, before it is ended by force. */
const GRACE = 1000
/** Loading a large dataset takes a while. */
const START = 60_000
/** Characters of what an evaluator says before it dies. */
const LAST_WORDS = 4000
const EVALUATOR = join(import.meta.dirname, 'evaluator.ts')
/** Where Node keeps the code of evaluators ready to run: most of what their start takes. As trusted as the code is. */
const READY_CODE = join(import.meta.dirname, '../../node_modules/.cache/evaluator')

/** Megabytes for the documents and for answers in the making: what grows beyond is refused, and harms nobody else. */
function memoryFor(folder: string): number {
  const sizeOf = (name: string) => statSync(join(folder, name), {throwIfNoEntry: false})?.size ?? 0
  const stored = (sizeOf('lake.db') + sizeOf('lake.db-wal')) / 2 ** 20
  return Math.min(4096, Math.ceil(768 + 6 * stored))
}

/**
 * A lane for the lake in a folder; its evaluator starts with the first task, and anew after one that had to be ended.
 * It is a process: a thread that runs out of memory in the midst of one step takes all others with it.
 */
export function createLane(folder: string): Lane {
  const [ahead, others] = [createTurns<Waiting>(), createTurns<Waiting>()]
  let evaluator: ChildProcess | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined
  let ids = 0

  function start(): ChildProcess {
    const child = fork(EVALUATOR, [folder], {
      execArgv: [`--max-old-space-size=${memoryFor(folder)}`],
      env: {NODE_ENV: 'production', NODE_COMPILE_CACHE: READY_CODE},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-LAST_WORDS)
    })
    child.on('message', (message: Outcome | {ready: number}) => {
      if (child !== evaluator) return
      if ('ready' in message) limit((current?.task.patience ?? 0) + GRACE)
      else finish(message)
    })
    child.on('error', (error) => child === evaluator && lose({id: 0, failed: String(error)}))
    child.on('exit', (code, signal) => {
      const outOfMemory = signal === 'SIGABRT' || signal === 'SIGKILL'
      const failed = `The evaluator of queries ended with ${signal ?? code}. ${said}`
      if (child === evaluator) lose(outOfMemory ? {id: 0, tooLarge: true} : {id: 0, failed})
    })
    for (const handle of [child, child.channel, child.stderr as Socket | null]) handle?.unref()
    return child
  }

  function limit(milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(() => lose({id: 0, tooDear: true}), milliseconds)
    timer.unref()
  }

  function lose(outcome: Outcome) {
    const child = evaluator
    evaluator = null
    child?.kill('SIGKILL')
    finish(outcome)
  }

  function finish(outcome: Outcome) {
    clearTimeout(timer)
    const done = current
    if (done) busyEvaluators.dec()
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
    busyEvaluators.inc()
    evaluator ??= start()
    limit(START)
    evaluator.send(waiting.task)
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
      const child = evaluator
      evaluator = null
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
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
