import type {Doc, Lake} from './context.ts'
import {transactionsSince} from './history.ts'
import {touchedLists} from './sync-tags.ts'

/** The documents that the query of a mutation chose, found before the transaction. */
export interface Chosen {
  ids: string[]
  /** The lists that it depends on. */
  reads: string[]
  /** The place in the log up to which it is true. */
  sequence: number
}

/** Whether nothing was committed since that may change the choice; `newest` is a transaction that it has seen. */
export function stillHolds(lake: Lake, dataset: string, {reads, sequence}: Chosen, newest: string | null): boolean {
  if (newest === null) return lake.store.newest(dataset) === null
  const since = transactionsSince(lake, dataset, newest)
  if (!since) return false
  const later = since.filter((transaction) => transaction.sequence > sequence)
  const touched = new Set(touchedLists(later.flatMap(({effects}) => effects)))
  return !reads.some((list) => touched.has(list))
}

/** The ids of the documents among an answer. */
export function idsOf(result: unknown): string[] {
  const found: Partial<Doc>[] = Array.isArray(result) ? result : []
  return found.flatMap((doc) => (typeof doc?._id === 'string' ? [doc._id] : []))
}
