import {log} from '#lib/log.ts'
import type {Transaction} from './changes.ts'
import type {Lake} from './context.ts'
import {transactionsSince} from './history.ts'
import {webhooksIn} from './webhook-store.ts'

/** Milliseconds between two notes of how far a webhook is: what was told since the last one is told again after a crash. */
const STRIDE = 500

/** Knows what a webhook was told of, also after the process was killed: each change is told at least once. */
export interface Progress {
  /** What was committed before, and not told to the end; oldest first. */
  missed: Transaction[]
  begin(transaction: Transaction, deliveries: number): void
  /** One delivery arrived, or is given up. */
  finish(transaction: Transaction): void
  /** Notes how far it is. */
  save(): void
}

/** Begins where the webhook of this address stood; one that is new begins with what comes next. */
export function followProgress(lake: Lake, url: string, dataset: string): Progress {
  const store = webhooksIn(lake.store.database)
  const known = store.toldUpTo(url, dataset)
  const underway = new Map<number, number>()
  let seen = known ?? lake.store.sequence()
  let saved = known
  let timer: NodeJS.Timeout | undefined

  function save() {
    clearTimeout(timer)
    timer = undefined
    const told = underway.size ? Math.min(...underway.keys()) - 1 : seen
    if (told === saved) return
    try {
      store.setToldUpTo(url, dataset, told)
      saved = told
    } catch (error) {
      // A full disk: the next note may find room, and until then more would be told again.
      log('webhook.not-noted', {url, error: String(error)})
    }
  }

  function saveSoon() {
    timer ??= setTimeout(save, STRIDE).unref()
  }

  const first = store.firstAfter(dataset, seen)
  save()
  return {
    missed: first === null ? [] : (transactionsSince(lake, dataset, first) ?? []),
    begin({sequence}, deliveries) {
      seen = sequence
      if (deliveries) underway.set(sequence, deliveries)
      else saveSoon()
    },
    finish({sequence}) {
      const left = (underway.get(sequence) ?? 1) - 1
      if (left) underway.set(sequence, left)
      else underway.delete(sequence)
      if (!left) saveSoon()
    },
    save,
  }
}
