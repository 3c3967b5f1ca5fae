import type {DatabaseSync} from 'node:sqlite'

const TABLE = `CREATE TABLE IF NOT EXISTS webhooks(
  url TEXT NOT NULL, dataset TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY(url, dataset)) STRICT`

/** All SQL about how far webhooks have been told of what is in the log. */
export interface WebhookStore {
  /** The place in the log up to which a webhook needs no more telling; null for one that is new. */
  toldUpTo(url: string, dataset: string): number | null
  setToldUpTo(url: string, dataset: string, sequence: number): void
  /** The first transaction of a dataset after a place in the log; null when there is none. */
  firstAfter(dataset: string, sequence: number): string | null
}

/** What webhooks keep in the lake's own database; the table is made on first use. */
export function webhooksIn(database: DatabaseSync): WebhookStore {
  database.exec(TABLE)
  const told = database.prepare('SELECT sequence FROM webhooks WHERE url = ? AND dataset = ?')
  const tell = database.prepare('INSERT OR REPLACE INTO webhooks VALUES(?, ?, ?)')
  const first = database.prepare(
    'SELECT id FROM transactions WHERE dataset = ? AND sequence > ? ORDER BY sequence LIMIT 1',
  )
  return {
    toldUpTo(url, dataset) {
      const row = told.get(url, dataset)
      return row ? Number(row.sequence) : null
    },
    setToldUpTo: (url, dataset, sequence) => void tell.run(url, dataset, sequence),
    firstAfter(dataset, sequence) {
      const row = first.get(dataset, sequence)
      return row ? String(row.id) : null
    },
  }
}
