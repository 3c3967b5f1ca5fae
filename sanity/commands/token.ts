import {parseArgs} from 'node:util'
import {EnvError} from '#lib/env.ts'
import {accountsIn} from '../lake/accounts-store.ts'
import {GivenRole, ROLE_CHOICE} from '../lake/roles.ts'
import {tokenId} from '../lake/tokens.ts'
import {openLocalLake} from './local-lake.ts'
import {localToken} from './local-token.ts'

const HELP = `Tokens of this machine's lake, also while it runs:
  npm run -s lake:token -- <${ROLE_CHOICE}>   prints a new one, valid for a year; --days 30 for less
  npm run -s lake:token -- --list                lists those that hold, sessions of browsers too
  npm run -s lake:token -- --revoke <token or its id>`
const DAY = 24 * 60 * 60_000

function main(): string {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {list: {type: 'boolean'}, revoke: {type: 'string'}, days: {type: 'string', default: '365'}},
  })
  if (values.list) return list()
  if (values.revoke) return revoke(values.revoke)
  const role = GivenRole.safeParse(positionals[0])
  const days = Number(values.days)
  if (!role.success || !(days > 0 && days <= 3650)) throw new EnvError(`Say which role, and 1 to 3650 days.\n${HELP}`)
  return localToken(role.data, days * DAY)
}

function list(): string {
  const lake = openLocalLake()
  const tokens = accountsIn(lake.store.database).tokens(new Date().toISOString())
  lake.close()
  const lines = tokens.map(({id, role, name, expiresAt}) =>
    [id, role.padEnd(13), expiresAt.slice(0, 10), name].join('  '),
  )
  return lines.join('\n') || 'No token holds.'
}

function revoke(text: string): string {
  const id = tokenId(text) ?? text
  const lake = openLocalLake()
  const accounts = accountsIn(lake.store.database)
  const now = new Date().toISOString()
  const holds = accounts.tokens(now).some((token) => token.id === id)
  accounts.revokeToken(id, now)
  lake.close()
  if (!holds) throw new EnvError(`No token with the id ${id} holds. See npm run -s lake:token -- --list.`)
  return `Revoked ${id}.`
}

try {
  console.log(main())
} catch (error) {
  const told = error instanceof EnvError || (error instanceof TypeError && 'code' in error)
  console.error(told ? error.message : error)
  process.exitCode = 1
}
