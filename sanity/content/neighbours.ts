import type {Lengths} from './page-list/query.ts'
import {publishedId, type StoredDocument} from './references.ts'

/** How the neighbours of documents are found; both answer with whole documents. */
export interface Neighbours {
  /** All documents that refer to any of these. */
  referringTo: (ids: string[]) => Promise<StoredDocument[]>
  /** The documents with these ids, as far as there are any. */
  withIds: (ids: string[]) => Promise<StoredDocument[]>
}

/** How long the lists are whose pages a change may be on. */
export interface LookUps extends Neighbours {
  lengths: () => Promise<Lengths>
}

/** The same look-ups, of published documents alone, each document asked after once. */
export function remembering(neighbours: Neighbours): Neighbours {
  const once = (ask: (ids: string[]) => Promise<StoredDocument[]>) => {
    const asked = new Set<string>()
    const known = new Map<string, StoredDocument>()
    return async (ids: string[]) => {
      const fresh = [...new Set(ids)].filter((id) => !asked.has(id))
      for (const id of fresh) asked.add(id)
      const found = fresh.length > 0 ? await ask(fresh) : []
      for (const document of found) if (document._id === publishedId(document._id)) known.set(document._id, document)
      return [...known.values()]
    }
  }
  return {referringTo: once(neighbours.referringTo), withIds: once(neighbours.withIds)}
}
