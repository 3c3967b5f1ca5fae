import {randomBytes, scrypt, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'
import type {Lake} from './context.ts'
import {forbidden, LakeError} from './errors.ts'
import {trustsHost} from './origin.ts'
import {issueSession} from './tokens.ts'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)
const SID_LIFE = 60_000
const MOST_FAILURES = 10
const FAILURE_WINDOW = 10 * 60_000

/** Browser sign-ins of one lake, in memory: a restart forgets codes not yet exchanged. */
export interface SignIns {
  /** Checks a password; throws 401 when it is wrong and 429 after too many wrong ones from anyone. */
  check(password: string): Promise<void>
  /** A new session: its token, and a code that is exchanged for the token once, within a minute. */
  begin(): {token: string; sid: string}
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
  const salt = randomBytes(16)
  const expected = derive(lake.options.password ?? '', salt, 32)
  let failures: number[] = []
  const now = () => lake.options.now().getTime()

  return {
    async check(password) {
      failures = failures.filter((at) => at > now() - FAILURE_WINDOW)
      if (failures.length >= MOST_FAILURES) throw tooManyAttempts()
      failures.push(now())
      if (!timingSafeEqual(await derive(password, salt, 32), await expected)) throw wrongPassword()
      failures.pop()
    },
    begin() {
      for (const [sid, {until}] of codes) if (until <= now()) codes.delete(sid)
      const token = issueSession(lake)
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
  new LakeError(401, 'Wrong password', {statusCode: 401, error: 'Unauthorized', message: 'Wrong password'})
const tooManyAttempts = () =>
  new LakeError(429, 'Too many attempts', {
    statusCode: 429,
    error: 'Too Many Requests',
    message: 'Too many wrong passwords. Try again in ten minutes.',
  })

const LOOPBACK = {publicUrl: 'http://localhost', allowedHosts: [], allowedOrigins: []}

/** Lets signing in without a password through on this machine's own names alone, also behind a proxy. */
export function requireLoopback(hosts: (string | undefined)[]): void {
  if (!hosts.every((host) => host === undefined || trustsHost(LOOPBACK, host))) {
    throw forbidden('Signing in from another machine needs a password: set LAKE_PASSWORD')
  }
}
