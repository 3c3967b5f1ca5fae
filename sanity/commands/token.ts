import {existsSync} from 'node:fs'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {EnvError, lakeEnv} from '#lib/env.ts'
import {issueToken} from '../lake/tokens.ts'

/** `npm run -s lake:token -- editor` prints a token for scripts, valid for a year, also while the lake is running. */
function main() {
  const role = z.enum(['viewer', 'editor', 'administrator']).safeParse(process.argv[2])
  if (!role.success) return fail('Say which role: npm run -s lake:token -- <viewer|editor|administrator>')
  const {folder} = lakeEnv()
  const file = path.join(folder, 'lake.db')
  if (!existsSync(file)) return fail(`There is no lake in ${folder}. Start it once (npm run lake), or set LAKE_DATA.`)
  const database = new DatabaseSync(file, {timeout: 5000})
  const home = {store: {database}, options: {now: () => new Date()}}
  console.log(issueToken(home, role.data, `${role.data} token`))
  database.close()
}

function fail(message: string) {
  console.error(message)
  process.exitCode = 1
}

try {
  main()
} catch (error) {
  if (!(error instanceof EnvError)) throw error
  fail(error.message)
}
