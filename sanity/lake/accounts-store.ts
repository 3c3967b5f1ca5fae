import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {Identity} from './context.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS tokens(
    id TEXT PRIMARY KEY, hash TEXT NOT NULL, user TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL,
    role TEXT NOT NULL, provider TEXT NOT NULL, createdAt TEXT NOT NULL, expiresAt TEXT NOT NULL, revokedAt TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS tokens_user ON tokens(user);
  CREATE TABLE IF NOT EXISTS keyvalue(
    user TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, updatedAt TEXT NOT NULL, PRIMARY KEY(user, key)) STRICT;
  CREATE TABLE IF NOT EXISTS datasets(
    name TEXT PRIMARY KEY, aclMode TEXT NOT NULL, createdAt TEXT NOT NULL, createdBy TEXT NOT NULL) STRICT;`

const TokenRow = z.object({
  id: z.string(),
  hash: z.string(),
  user: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['viewer', 'editor', 'reviewer', 'administrator', 'importer']),
  provider: z.enum(['local', 'sanity-token']),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
})
export type TokenRow = z.infer<typeof TokenRow>

const KeyValueRow = z.object({value: z.string()})

const DatasetRow = z.object({
  name: z.string(),
  aclMode: z.enum(['public', 'private']),
  createdAt: z.string(),
  createdBy: z.string(),
})
export type DatasetRow = z.infer<typeof DatasetRow>

/** Datasets that were created, and those that simply have content. */
const DATASETS = `SELECT * FROM datasets UNION ALL
  SELECT dataset, 'public', min(timestamp), '<system>' FROM transactions
  WHERE dataset NOT IN (SELECT name FROM datasets) GROUP BY dataset ORDER BY name`

const TOKENS = 'SELECT * FROM tokens WHERE revokedAt IS NULL AND expiresAt > ? ORDER BY createdAt DESC, rowid DESC'
const USER = 'SELECT * FROM tokens WHERE user = ? ORDER BY createdAt DESC, rowid DESC LIMIT 1'
const USERS = `SELECT * FROM tokens WHERE rowid IN (SELECT max(rowid) FROM tokens
  WHERE revokedAt IS NULL AND expiresAt > ? GROUP BY user) ORDER BY rowid`

/** All SQL about people, their tokens and settings, and the list of datasets; works on the lake's own database. */
export interface Accounts {
  token(id: string): TokenRow | null
  addToken(row: TokenRow): void
  /** Every token that still holds at the given time, the newest first. */
  tokens(at: string): TokenRow[]
  revokeToken(id: string, at: string): void
  revokeTokensOf(user: string, at: string): void
  /** The latest known name and role of a user, even when their tokens have expired. */
  user(id: string): TokenRow | null
  /** One row for each user who can sign in at the given time. */
  users(at: string): TokenRow[]
  value(user: string, key: string): unknown
  setValue(user: string, key: string, value: unknown, at: string): void
  datasets(): DatasetRow[]
  addDataset(row: DatasetRow): void
}

const opened = new WeakMap<DatabaseSync, Accounts>()

/** The accounts kept in this database; its tables are made on first use. */
export function accountsIn(database: DatabaseSync): Accounts {
  const known = opened.get(database)
  if (known) return known
  database.exec(TABLES)
  const first = (sql: string, ...values: string[]) => database.prepare(sql).get(...values)
  const all = (sql: string, ...values: string[]) => database.prepare(sql).all(...values)
  const run = (sql: string, ...values: (string | null)[]) => void database.prepare(sql).run(...values)
  const token = database.prepare('SELECT * FROM tokens WHERE id = ?') // asked with every request
  const accounts: Accounts = {
    token: (id) => TokenRow.nullable().parse(token.get(id) ?? null),
    addToken: (t) =>
      run(
        'INSERT INTO tokens VALUES(?,?,?,?,?,?,?,?,?,?)',
        ...[t.id, t.hash, t.user, t.name, t.email, t.role, t.provider, t.createdAt, t.expiresAt, t.revokedAt],
      ),
    revokeToken: (id, at) => run('UPDATE tokens SET revokedAt = ? WHERE id = ? AND revokedAt IS NULL', at, id),
    revokeTokensOf: (user, at) => run('UPDATE tokens SET revokedAt = ? WHERE user = ? AND revokedAt IS NULL', at, user),
    tokens: (at) => TokenRow.array().parse(all(TOKENS, at)),
    user: (id) => TokenRow.nullable().parse(first(USER, id) ?? null),
    users: (at) => TokenRow.array().parse(all(USERS, at)),
    value(user, key) {
      const row = first('SELECT value FROM keyvalue WHERE user = ? AND key = ?', user, key)
      return row ? JSON.parse(KeyValueRow.parse(row).value) : undefined
    },
    setValue: (user, key, value, at) =>
      run('INSERT OR REPLACE INTO keyvalue VALUES(?,?,?,?)', user, key, JSON.stringify(value), at),
    datasets: () => DatasetRow.array().parse(all(DATASETS)),
    addDataset: (d) =>
      run('INSERT OR IGNORE INTO datasets VALUES(?,?,?,?)', d.name, d.aclMode, d.createdAt, d.createdBy),
  }
  opened.set(database, accounts)
  return accounts
}

/** The caller that a token row stands for. */
export const identityOf = ({user, name, email, role, provider}: TokenRow): Identity => ({
  id: user,
  name,
  email,
  role,
  provider,
})
