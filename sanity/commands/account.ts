import {text} from 'node:stream/consumers'
import {parseArgs} from 'node:util'
import {EnvError} from '#lib/env.ts'
import {newPassword} from '../lake/password.ts'
import {AccountError, addPerson, changeRole, listPeople, removePerson, resetPassword} from '../lake/people.ts'
import {GivenRole, ROLE_CHOICE} from '../lake/roles.ts'
import type {TokenHome} from '../lake/tokens.ts'
import {openLocalLake} from './local-lake.ts'

const HELP = `Who may sign in to this machine's lake by name, also while it runs:
  npm run -s lake:account -- list
  npm run -s lake:account -- add <name> --role <${ROLE_CHOICE}>
  npm run -s lake:account -- role <name> --role <role>
  npm run -s lake:account -- reset <name>
  npm run -s lake:account -- remove <name>
add and reset print a new password; with --password-stdin they read one from standard input instead.`

const role = {type: 'string'} as const
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {role, 'password-stdin': {type: 'boolean', default: false}},
})
const [verb = '', name = ''] = positionals

/** Each verb answers with what it did. */
const VERBS: Record<string, (lake: TokenHome) => string | Promise<string>> = {
  list(lake) {
    const lines = listPeople(lake).map(
      ({role, name, createdAt}) => `${role.padEnd(13)}  ${createdAt.slice(0, 10)}  ${name}`,
    )
    return lines.join('\n') || 'There is no account yet.'
  },
  async add(lake) {
    const [role, password] = [chosenRole(), await chosenPassword()]
    await addPerson(lake, name, role, password.value)
    return `Added the ${role} "${name}".${password.told}`
  },
  role(lake) {
    changeRole(lake, name, chosenRole())
    return `"${name}" is ${values.role} from now on.`
  },
  async reset(lake) {
    const password = await chosenPassword()
    await resetPassword(lake, name, password.value)
    return `"${name}" has a new password, and is signed out everywhere.${password.told}`
  },
  remove(lake) {
    removePerson(lake, name)
    return `Removed "${name}", who is signed out everywhere.`
  },
}

function chosenRole(): GivenRole {
  const role = GivenRole.safeParse(values.role)
  if (!role.success) throw new AccountError(`Say which role: --role <${ROLE_CHOICE}>.`)
  return role.data
}

async function chosenPassword(): Promise<{value: string; told: string}> {
  if (values['password-stdin']) return {value: (await text(process.stdin)).replace(/\r?\n$/, ''), told: ''}
  const value = newPassword()
  return {value, told: ` The password is ${value} – it is not shown again.`}
}

async function main(): Promise<string> {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (!act || (verb !== 'list' && !name)) throw new AccountError(HELP)
  const lake = openLocalLake()
  try {
    return await act(lake)
  } finally {
    lake.close()
  }
}

try {
  console.log(await main())
} catch (error) {
  const told = error instanceof EnvError || error instanceof AccountError
  console.error(told ? error.message : error)
  process.exitCode = 1
}
