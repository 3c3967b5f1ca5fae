import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {accountsIn} from './accounts-store.ts'
import {GivenRole} from './roles.ts'

const TABLE = `CREATE TABLE IF NOT EXISTS people(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, role TEXT NOT NULL, password TEXT NOT NULL,
  createdAt TEXT NOT NULL) STRICT`

const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  role: GivenRole,
  password: z.string(),
  createdAt: z.string(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** All SQL about people who sign in by name; works on the lake's own database, also while the lake runs. */
export interface People {
  all(): PersonRow[]
  /** The person of this name, in whatever case it is written. */
  named(name: string): PersonRow | null
  add(row: PersonRow): void
  setPassword(id: string, password: string): void
  /** Also changes what the tokens of the person may do, at once. */
  setRole(id: string, role: GivenRole): void
  remove(id: string): void
}

/** The people kept in this database; the table is made on first use. */
export function peopleIn(database: DatabaseSync): People {
  accountsIn(database)
  database.exec(TABLE)
  const run = (sql: string, ...values: string[]) => void database.prepare(sql).run(...values)
  return {
    all: () => PersonRow.array().parse(database.prepare('SELECT * FROM people ORDER BY name').all()),
    named: (name) =>
      PersonRow.nullable().parse(database.prepare('SELECT * FROM people WHERE name = ?').get(name) ?? null),
    add: ({id, name, role, password, createdAt}) =>
      run('INSERT INTO people VALUES(?,?,?,?,?)', id, name, role, password, createdAt),
    setPassword: (id, password) => run('UPDATE people SET password = ? WHERE id = ?', password, id),
    setRole(id, role) {
      run('UPDATE people SET role = ? WHERE id = ?', role, id)
      run('UPDATE tokens SET role = ? WHERE user = ?', role, id)
    },
    remove: (id) => run('DELETE FROM people WHERE id = ?', id),
  }
}
