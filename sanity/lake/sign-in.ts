import {randomBytes} from 'node:crypto'
import {limitAttempts} from './attempts.ts'
import type {Identity, Lake} from './context.ts'
import {LakeError} from './errors.ts'
import {personWith} from './people.ts'
import {issueSession} from './tokens.ts'

const SID_LIFE = 60_000
/** Several people may share an address; nobody else shares an account. */
const MOST_FAILURES = {account: 10, address: 30}

/** Browser sign-ins of one lake, in memory: a restart forgets codes not yet exchanged. */
export interface SignIns {
  /** Who has this name and password; throws 401 for nobody, 429 after too many failures of the account or address. */
  check(name: string, password: string, address: string): Promise<Identity>
  /** A new session: its token, and a code that is exchanged for the token once, within a minute. */
  begin(person: Identity): {token: string; sid: string}
  /** The token of a code; null when the code is unknown, used or expired. */
  exchange(sid: string): string | null
}

const opened = new WeakMap<Lake, SignIns>()

/** The sign-ins of this lake. */
export function signIns(lake: Lake): SignIns {
  const known = opened.get(lake) ?? createSignIns(lake)
  opened.set(lake, known)
  return known
}

function createSignIns(lake: Lake): SignIns {
  const codes = new Map<string, {token: string; until: number}>()
  const now = () => lake.options.now().getTime()
  const byAccount = limitAttempts(MOST_FAILURES.account, now)
  const byAddress = limitAttempts(MOST_FAILURES.address, now)

  return {
    async check(name, password, address) {
      const account = name.normalize('NFC').trim().toLowerCase()
      if (!byAddress.admit(address) || !byAccount.admit(account)) throw tooManyAttempts()
      const person = await personWith(lake, name, password)
      if (!person) throw wrongPassword()
      byAddress.forgive(address)
      byAccount.forgive(account)
      return person
    },
    begin(person) {
      for (const [sid, {until}] of codes) if (until <= now()) codes.delete(sid)
      const token = issueSession(lake, person)
      const sid = randomBytes(32).toString('base64url')
      codes.set(sid, {token, until: now() + SID_LIFE})
      return {token, sid}
    },
    exchange(sid) {
      const code = codes.get(sid)
      codes.delete(sid)
      return code && code.until > now() ? code.token : null
    },
  }
}

const wrongPassword = () =>
  new LakeError(401, 'Wrong name or password', {
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Wrong name or password',
  })
const tooManyAttempts = () =>
  new LakeError(429, 'Too many attempts', {
    statusCode: 429,
    error: 'Too Many Requests',
    message: 'Too many wrong passwords. Try again in ten minutes.',
  })
