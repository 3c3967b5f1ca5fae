import {applyPatch, type RawPatch} from 'mendoza'
import type {Effect, Transaction} from './changes.ts'
import type {Doc, Lake} from './context.ts'
import {withoutRevision} from './mendoza.ts'
import type {Recorded} from './store.ts'

/** A document as it was after each transaction that touched it, oldest first; null where it was deleted. */
export function statesOf(
  lake: Lake,
  dataset: string,
  id: string,
): {sequence: number; timestamp: string; doc: Doc | null}[] {
  let doc = lake.document(dataset, id)
  return lake.store
    .history(dataset, [id])
    .toReversed()
    .map(({sequence, timestamp, effects}) => {
      const state = {sequence, timestamp, doc}
      doc = stateBefore(doc, effects[id])
      return state
    })
    .reverse()
}

/** A transaction and all that was committed after it, oldest first; null when it is unknown or too long ago. */
export function transactionsSince(lake: Lake, dataset: string, id: string): Transaction[] | null {
  const records = lake.store.since(dataset, id)
  if (!records) return null
  const current = new Map<string, Doc | null>()
  const rewound = records.toReversed().map((record): Transaction => {
    const effects = record.documentIDs.map((id): Effect => {
      const doc = current.has(id) ? (current.get(id) ?? null) : lake.document(dataset, id)
      const before = stateBefore(doc, record.effects[id])
      current.set(id, before)
      return {id, before, after: doc, mutations: mutationsOn(record, id)}
    })
    const {sequence, timestamp, author} = record
    return {sequence, dataset, id: record.id, timestamp, author, effects}
  })
  return rewound.reverse()
}

/** The patches of the log were made by mendoza.ts of documents, so that they lead from documents to documents. */
function stateBefore(doc: Doc | null, change: Recorded['effects'][string] | undefined): Doc | null {
  if (!change) return doc
  const before = applyPatch(withoutRevision(doc), change.revert as RawPatch) as Omit<Doc, '_rev'> | null
  return before && ({...before, _rev: change.previousRev} as Doc)
}

function mutationsOn({mutations}: Recorded, id: string) {
  return mutations.filter((mutation) =>
    Object.values(mutation).some((body) => typeof body === 'object' && body !== null && idOf(body) === id),
  )
}

const idOf = (body: object) => ('_id' in body ? body._id : 'id' in body ? body.id : undefined)
