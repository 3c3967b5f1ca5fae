import {z} from 'zod'
import {EnvError} from '#lib/env.ts'
import {localToken} from './local-token.ts'

/** `npm run -s lake:token -- editor` prints a token for scripts, valid for a year, also while the lake is running. */
function main() {
  const role = z.enum(['viewer', 'editor', 'administrator']).safeParse(process.argv[2])
  if (!role.success) return fail('Say which role: npm run -s lake:token -- <viewer|editor|administrator>')
  console.log(localToken(role.data))
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
