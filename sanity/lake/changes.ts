import {log} from '#lib/log.ts'
import type {Doc} from './context.ts'
import {changedDocuments, commits, listeners as listening} from './figures.ts'

/** What one transaction did to one document. */
export interface Effect {
  id: string
  before: Doc | null
  after: Doc | null
  mutations: Record<string, unknown>[]
}

/** A committed transaction, already durable. */
export interface Transaction {
  /** Position in the lake's log; grows by one with each commit. */
  sequence: number
  dataset: string
  id: string
  timestamp: string
  author: string
  effects: Effect[]
}

/** In-process subscription to committed transactions, in the order of their commits. */
export interface Changes {
  subscribe(listener: (transaction: Transaction) => void): () => void
  publish(transaction: Transaction): void
}

/** Makes an empty list of listeners; one that throws is reported and does not hinder the others. */
export function createChanges(): Changes {
  const listeners = new Set<(transaction: Transaction) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      listening.inc()
      return () => {
        if (listeners.delete(listener)) listening.dec()
      }
    },
    publish(transaction) {
      commits.inc()
      changedDocuments.inc(transaction.effects.length)
      for (const listener of listeners) {
        try {
          listener(transaction)
        } catch (error) {
          log('listener.failed', {transaction: transaction.id, error: String(error)})
        }
      }
    },
  }
}
