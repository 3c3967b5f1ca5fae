import {flushCompileCache} from 'node:module'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {TooDear, within} from './budget.ts'
import {idsOf} from './chosen.ts'
import {encode} from './encode.ts'
import {LakeError} from './errors.ts'
import {followStore} from './follow-store.ts'
import {answer} from './groq.ts'
import type {Outcome, Task} from './lane.ts'
import {planFor, SHORT} from './plan.ts'
import {mayRunAway} from './untrusted.ts'
import {createMemory, type Memory, type View} from './view.ts'

// Runs as a process of its own, for the lake in the folder that is its argument: answers queries from its own copy of
// the documents, which it brings up to date with the lake's file before each, so that whatever was acknowledged
// before is seen. The lake ends it; a signal that is meant for both must not end it in the midst of an answer.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
new Worker(join(import.meta.dirname, 'orphaned.ts'), {workerData: process.ppid}).unref()

const store = followStore(String(process.argv[2]))
const encoder = new TextEncoder()
const copies = new Map<string, Copy>()

/** Documents as they were at a place in the log. */
type Copy = {memory: Memory; sequence: number}

process.on('message', (task: Task) => {
  // What is made once for all queries of a kind does not count as this one's time: it would end before that is made.
  const {memory, sequence} = current(task.dataset)
  const view = memory.view(task.perspective, task.anonymous)
  process.send?.({ready: task.id})
  const found = outcome(task, view, sequence)
  process.send?.(found)
  if ('tooDear' in found && searches(task)) prepare(task, view, sequence)
})
flushCompileCache() // for those that start after this one, which has no end at which Node would do so

function searches({query, params}: Task): boolean {
  const plan = planFor(query, params)
  return plan.patterns.length > 0 && !mayRunAway(plan, params)
}

/**
 * Goes on cutting texts into words while nobody asks: who searches next shall not run out of time for it. Each round
 * begins anew, over the texts that are cut already, so the rounds get longer.
 */
function prepare(task: Task, view: View, sequence: number, round = 0) {
  setImmediate(() => {
    const found = outcome({...task, patience: Math.min(MOMENT + 2 * round, LONGEST)}, view, sequence)
    if ('tooDear' in found && round < ROUNDS) prepare(task, view, sequence, round + 1)
  })
}

/** Milliseconds that somebody who asks meanwhile waits, at first and at most, and how often. */
const [MOMENT, LONGEST, ROUNDS] = [20, 100, 500]

function current(dataset: string): Copy {
  const copy = copies.get(dataset)
  if (!copy) {
    const {documents, sequence} = store.documents(dataset)
    const made = {memory: createMemory(documents), sequence}
    copies.set(dataset, made)
    return made
  }
  const {changed, sequence} = store.changes(dataset, copy.sequence)
  const raw = copy.memory.view('raw', false)
  copy.memory.apply(changed.map(({id, doc}) => ({before: raw.get(id), after: doc})))
  copy.sequence = sequence
  return copy
}

function outcome(task: Task, view: View, sequence: number): Outcome {
  const {id, query, params, surroundings, sourceMap, patience, most, careful, ids} = task
  try {
    return within(
      patience,
      () => new TooDear(),
      () => {
        const plan = planFor(query, params)
        if (careful && mayRunAway(plan, params)) return {id, tooDear: true}
        const parsed = performance.now()
        const {result, reads, resultSourceMap} = answer(view, query, params, surroundings, sourceMap)
        const text = encode(ids ? idsOf(result) : result, most)
        if (text === null) return {id, tooLong: true}
        const [json, milliseconds] = [encoder.encode(text), performance.now() - parsed]
        // The first parse after a start takes long, whatever is parsed.
        const light = (query.length <= SHORT || plan.cost < MOMENT) && plan.patterns.length === 0
        return {id, json, reads: [...reads], sequence, resultSourceMap, milliseconds, light}
      },
    )
  } catch (error) {
    if (error instanceof TooDear) return {id, tooDear: true}
    if (error instanceof LakeError)
      return {id, refused: {status: error.status, message: error.message, body: error.body}}
    return {id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
