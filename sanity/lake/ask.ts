import {LRUCache} from 'lru-cache'
import {TooDear, within} from './budget.ts'
import type {Chosen} from './chosen.ts'
import type {Lake, QueryOptions} from './context.ts'
import {encode} from './encode.ts'
import {answerTooLong, LakeError, queryTimeout, queryTooLarge} from './errors.ts'
import type {Surroundings} from './groq.ts'
import {createLane, type Encoded, type Outcome} from './lane.ts'
import {planFor, SHORT} from './plan.ts'
import {isLaborious, mayRunAway} from './untrusted.ts'

/** Milliseconds that a query may take where it holds up others; then it moves on, and starts over. */
const PATIENCE = {here: 20, quick: 100, slow: 5000, stranger: 2000}
/** Characters of JSON that an answer may have. */
const MOST = {here: 2_000_000, anywhere: 64_000_000, stranger: 8_000_000}
/** Queries of one caller that may wait for an evaluator; strangers are one together. */
const WAITING = {known: 64, strangers: 16}
/** Characters of a query. Longer ones may take seconds to parse: the slow evaluator does that. */
const LONG = {known: 12_000, strangers: 4000}

type Place = 'here' | 'quick' | 'slow'
type Question = [dataset: string, query: string, params: Record<string, unknown>, how: QueryOptions]

/** Answers queries where they hold nobody up: quick ones at once, others in evaluators. */
export interface Asking {
  ask(question: Question, surroundings: Surroundings, signal?: AbortSignal): Promise<Encoded>
  /** The ids of the documents that a query finds in the raw perspective; found by an evaluator. */
  choose(query: string, params: Record<string, unknown>, surroundings: Surroundings, caller: string): Promise<Chosen>
  close(): Promise<void>
}

/** Begins with what `answer` of a lake can do at once. */
export function createAsking(folder: string, answer: () => Lake['answer']): Asking {
  // Strangers' slow queries have an evaluator of their own, which starts with the first: nobody who is known waits for them.
  const lanes = {quick: createLane(folder), slow: createLane(folder), strangers: createLane(folder)}
  const places = new LRUCache<string, Place>({max: 1000})

  function here(question: Question): Encoded | null {
    const begun = performance.now()
    try {
      return within(
        PATIENCE.here,
        () => new TooDear(),
        () => {
          const {result, reads, resultSourceMap} = answer()(...question)
          const json = encode(result, MOST.here)
          return json === null
            ? null
            : {json, reads: [...reads], resultSourceMap, milliseconds: performance.now() - begun, light: true}
        },
      )
    } catch (error) {
      if (error instanceof TooDear) return null
      throw error
    }
  }

  return {
    async ask(question, surroundings, signal) {
      const [dataset, query, params, {perspective, identity, sourceMap}] = question
      const stranger = identity === null
      const known = places.get(query)
      const place = placeFor(known, query, params, stranger)
      const task = {dataset, perspective, anonymous: stranger, query, params, surroundings, sourceMap}
      const most = stranger ? MOST.stranger : MOST.anywhere
      const slow = stranger ? PATIENCE.stranger : PATIENCE.slow
      const who = identity ? {caller: identity.id, most: WAITING.known} : {caller: '', most: WAITING.strangers}

      if (place === 'here') {
        const found = here(question)
        if (found) return found
      }
      if (place !== 'slow') {
        const quick = {...task, patience: PATIENCE.quick, most: MOST.here, careful: true}
        const outcome = await lanes.quick.run(quick, {...who, signal, first: known === 'quick' && !stranger})
        if (!('tooDear' in outcome || 'tooLong' in outcome)) {
          places.set(query, isQuick(outcome) ? 'here' : 'quick')
          return read(outcome, slow, most)
        }
      }
      const outcome = await lanes[stranger ? 'strangers' : 'slow'].run(
        {...task, patience: slow, most},
        {...who, signal},
      )
      places.set(query, 'milliseconds' in outcome && outcome.milliseconds < PATIENCE.quick / 2 ? 'quick' : 'slow')
      return read(outcome, slow, most)
    },
    async choose(query, params, surroundings, caller) {
      const {dataset} = surroundings
      const task = {dataset, perspective: 'raw' as const, anonymous: false, query, params, surroundings, ids: true}
      const limits = {patience: PATIENCE.slow, most: MOST.anywhere}
      const outcome = await lanes.slow.run({...task, ...limits}, {caller, most: WAITING.known})
      const {json, reads, sequence = 0} = read(outcome, limits.patience, limits.most)
      return {ids: JSON.parse(typeof json === 'string' ? json : decoder.decode(json)), reads, sequence}
    },
    close: async () => void (await Promise.all(Object.values(lanes).map((lane) => lane.close()))),
  }
}

const decoder = new TextDecoder()

/** Whether a query may hold up others for long however short a time it gets. */
export const mayHoldUp = (query: string, params: Record<string, unknown>) =>
  query.length > SHORT || isLaborious(params) || mayRunAway(planFor(query, params), params)

/** Where to begin: parameters may let a query run away that was quick so far. */
function placeFor(known: Place | undefined, query: string, params: Record<string, unknown>, stranger: boolean): Place {
  if (known === 'slow' || (known !== 'here' && query.length > SHORT))
    return known ?? (query.length > (stranger ? LONG.strangers : LONG.known) ? 'slow' : 'quick')
  if (mayRunAway(planFor(query, params), params)) return 'slow'
  return isLaborious(params) ? 'quick' : (known ?? 'here')
}

const isQuick = (outcome: Outcome) => 'light' in outcome && outcome.light && outcome.milliseconds < PATIENCE.here / 2

function read(outcome: Outcome, patience: number, most: number): Encoded {
  if ('json' in outcome) return outcome
  if ('refused' in outcome) throw new LakeError(outcome.refused.status, outcome.refused.message, outcome.refused.body)
  if ('tooDear' in outcome) throw queryTimeout(patience)
  if ('tooLong' in outcome) throw answerTooLong(most)
  if ('tooLarge' in outcome) throw queryTooLarge()
  throw new Error(outcome.failed)
}
