import type {Doc} from './context.ts'

/** What an answer depends on: it changes only when a document enters, leaves or changes within one of these lists. */
export interface Reads {
  /** A list of a view was read; `within` are few lists that take it in. */
  listed(list: string, within: string[]): void
  /** A reference was followed, perhaps to nothing. */
  joined(id: string, doc: Doc | null): void
  /** Names of lists of a view; beyond some number the lists that take them in. */
  lists(): Set<string>
}

/** The lists that an answer names one by one. */
const MOST = 60

/** Starts with nothing. */
export function createReads(): Reads {
  const lists = new Map<string, string[]>()
  const joins = new Map<string, string>()
  return {
    listed: (list, within) => void lists.set(list, within),
    joined: (id, doc) => void joins.set(`id:${id}`, doc ? `type:${doc._type}` : 'all'),
    lists() {
      const read = lists.size > MOST ? [...lists.values()].flat() : [...lists.keys()]
      return new Set([...read, ...(joins.size > MOST ? joins.values() : joins.keys())])
    },
  }
}
