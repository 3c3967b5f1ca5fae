import {existsSync} from 'node:fs'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {EnvError, lakeEnv} from '#lib/env.ts'
import type {Role} from '../lake/context.ts'
import {issueToken} from '../lake/tokens.ts'

/** Makes a token straight in the lake's database, also while the lake runs. `ttl` in milliseconds; default: a year. */
export function localToken(role: Role, ttl?: number): string {
  const {folder} = lakeEnv()
  const file = path.join(folder, 'lake.db')
  if (!existsSync(file))
    throw new EnvError(`There is no lake in ${folder}. Start it once (npm run lake), or set LAKE_DATA.`)
  const database = new DatabaseSync(file, {timeout: 5000})
  try {
    return issueToken({store: {database}, options: {now: () => new Date()}}, role, `${role} token`, ttl)
  } finally {
    database.close()
  }
}
