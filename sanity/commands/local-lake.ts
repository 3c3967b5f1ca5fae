import {existsSync} from 'node:fs'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {EnvError, lakeEnv} from '#lib/env.ts'
import type {TokenHome} from '../lake/tokens.ts'

/** Opens the accounts and tokens of this machine's lake, straight in its database, also while the lake runs. */
export function openLocalLake(): TokenHome & {close: () => void} {
  const {folder} = lakeEnv()
  const file = path.join(folder, 'lake.db')
  if (!existsSync(file))
    throw new EnvError(`There is no lake in ${folder}. Start it once (npm run lake), or set LAKE_DATA.`)
  const database = new DatabaseSync(file, {timeout: 5000})
  return {store: {database}, options: {now: () => new Date()}, close: () => database.close()}
}
