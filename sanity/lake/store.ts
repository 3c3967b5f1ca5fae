import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import type {Effect, Transaction} from './changes.ts'
import type {Doc} from './context.ts'
import {diskFull, isDiskFull} from './errors.ts'

/** A transaction as the history keeps it: each document's change as mendoza patches, forward and back. */
export interface Recorded {
  sequence: number
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations: Record<string, unknown>[]
  /** How each document changed, and the revision it had before; absent where it was created. */
  effects: Record<string, {apply: unknown[]; revert: unknown[]; previousRev?: string}>
}

/** All the SQL of documents and history. */
export interface Store {
  database: DatabaseSync
  documents(dataset: string): Doc[]
  /** The place of a transaction in the log; null when it is unknown. */
  sequenceOf(dataset: string, id: string): number | null
  /** Does work in one durable step; nothing of it is kept when it throws. */
  atOnce(work: () => void): void
  /** Writes documents and history, within such a step; answers with the sequence of the transaction. */
  append(transaction: Omit<Transaction, 'sequence'>, record: Omit<Recorded, 'sequence' | 'documentIDs'>): number
  /** The transactions that touched any of the documents, oldest first. */
  history(dataset: string, documentIds: string[]): Recorded[]
  /** A transaction and those after it, oldest first; null when it is unknown, or longer ago than anyone is away. */
  since(dataset: string, transactionId: string): Recorded[] | null
  /** The id of a dataset's newest transaction. */
  newest(dataset: string): string | null
  /** The sequence of the newest transaction. */
  sequence(): number
  close(): void
}

const SCHEMA = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA busy_timeout = 5000;
CREATE TABLE IF NOT EXISTS documents (
  dataset TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (dataset, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS transactions (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL, id TEXT NOT NULL, timestamp TEXT NOT NULL,
  author TEXT NOT NULL, mutations TEXT NOT NULL, effects TEXT NOT NULL, UNIQUE (dataset, id)
) STRICT;
CREATE TABLE IF NOT EXISTS touched (
  dataset TEXT NOT NULL, document TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (dataset, document, sequence)
) STRICT, WITHOUT ROWID;
`

/** Opens or creates lake.db in a folder. */
export function openStore(folder: string): Store {
  mkdirSync(folder, {recursive: true})
  const database = new DatabaseSync(join(folder, 'lake.db'))
  database.exec(SCHEMA)
  const sql = statements(database)

  const sequenceOf = (dataset: string, id: string) => {
    const found = sql.findTransaction.get(dataset, id)
    return found ? Number(found.sequence) : null
  }

  const newestSequence = () => Number(sql.last.get()?.last ?? 0)

  return {
    database,
    documents: (dataset) => sql.documents.all(dataset).map(({json}): Doc => JSON.parse(String(json))),
    sequenceOf,
    atOnce(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        work()
        database.exec('COMMIT')
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw isDiskFull(error as Error) ? diskFull() : error
      }
    },
    append({dataset, id, timestamp, author, effects}, record) {
      const row = [dataset, id, timestamp, author, JSON.stringify(record.mutations), JSON.stringify(record.effects)]
      const sequence = Number(sql.addTransaction.run(...row).lastInsertRowid)
      for (const effect of effects) writeDocument(sql, dataset, effect, sequence)
      return sequence
    },
    history: (dataset, ids) => sql.history.all(dataset, JSON.stringify(ids)).map(recorded),
    since(dataset, id) {
      const sequence = sequenceOf(dataset, id)
      if (sequence === null || newestSequence() - sequence > MOST_MISSED) return null
      return sql.since.all(dataset, sequence).map(recorded)
    },
    newest(dataset) {
      const found = sql.newest.get(dataset)
      return found ? String(found.id) : null
    },
    sequence: newestSequence,
    close: () => database.close(),
  }
}

/** Transactions that are told again to a listener who comes back; reading more of them would keep everybody waiting. */
const MOST_MISSED = 1000

function writeDocument(sql: Statements, dataset: string, {id, after}: Effect, sequence: number) {
  if (after) sql.putDocument.run(dataset, id, JSON.stringify(after))
  else sql.deleteDocument.run(dataset, id)
  sql.addTouched.run(dataset, id, sequence)
}

function recorded(row: ReturnType<StatementSync['all']>[number]): Recorded {
  const effects: Recorded['effects'] = JSON.parse(String(row.effects))
  return {
    sequence: Number(row.sequence),
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
    documentIDs: Object.keys(effects),
    mutations: JSON.parse(String(row.mutations)),
    effects,
  }
}

type Statements = ReturnType<typeof statements>

const statements = (database: DatabaseSync) => ({
  documents: database.prepare('SELECT json FROM documents WHERE dataset = ? ORDER BY id'),
  putDocument: database.prepare(
    'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  ),
  deleteDocument: database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?'),
  addTransaction: database.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, mutations, effects) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  addTouched: database.prepare('INSERT INTO touched VALUES (?, ?, ?)'),
  findTransaction: database.prepare('SELECT sequence FROM transactions WHERE dataset = ? AND id = ?'),
  since: database.prepare('SELECT * FROM transactions WHERE dataset = ? AND sequence >= ? ORDER BY sequence'),
  newest: database.prepare('SELECT id FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1'),
  last: database.prepare('SELECT max(sequence) AS last FROM transactions'),
  history: database.prepare(`SELECT * FROM transactions WHERE sequence IN
    (SELECT sequence FROM touched WHERE dataset = ? AND document IN (SELECT value FROM json_each(?))) ORDER BY sequence`),
})
