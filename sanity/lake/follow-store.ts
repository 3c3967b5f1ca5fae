import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {Doc} from './context.ts'

/** A second reader of the lake's file, which follows what the first one writes. */
export interface Followed {
  /** All documents of a dataset, and the place in the log up to which they are true. */
  documents(dataset: string): {documents: Doc[]; sequence: number}
  /** The documents that changed after a place in the log, as they are now; null where they are gone. */
  changes(dataset: string, after: number): {changed: {id: string; doc: Doc | null}[]; sequence: number}
}

const CHANGED = `SELECT DISTINCT touched.key AS id, documents.json AS json
  FROM transactions, json_each(transactions.effects) AS touched
  LEFT JOIN documents ON documents.dataset = transactions.dataset AND documents.id = touched.key
  WHERE transactions.sequence > ? AND transactions.dataset = ?`

/** Opens lake.db of a folder for reading. */
export function followStore(folder: string): Followed {
  const file = join(folder, 'lake.db')
  if (!existsSync(file)) throw new Error(`There is no lake in ${folder}`)
  const database = new DatabaseSync(file, {readOnly: true})
  database.exec('PRAGMA busy_timeout = 5000')
  const last = database.prepare('SELECT max(sequence) AS last FROM transactions')
  const whole = database.prepare('SELECT json FROM documents WHERE dataset = ?')
  const changed = database.prepare(CHANGED)
  const sequence = () => Number(last.get()?.last ?? 0)

  /** Everything read within is of one moment. */
  function atOnce<Value>(read: () => Value): Value {
    database.exec('BEGIN')
    try {
      return read()
    } finally {
      database.exec('COMMIT')
    }
  }

  return {
    documents: (dataset) =>
      atOnce(() => ({
        sequence: sequence(),
        documents: whole.all(dataset).map(({json}): Doc => JSON.parse(String(json))),
      })),
    changes(dataset, after) {
      if (sequence() === after) return {changed: [], sequence: after}
      return atOnce(() => ({
        sequence: sequence(),
        changed: changed.all(after, dataset).map(({id, json}) => ({
          id: String(id),
          doc: json === null ? null : (JSON.parse(String(json)) as Doc),
        })),
      }))
    },
  }
}
