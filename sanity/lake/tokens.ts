import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {accountsIn, identityOf} from './accounts-store.ts'
import type {Identity, Role} from './context.ts'

/** What tokens need of a lake: its database and its clock. */
export interface TokenHome {
  store: {database: DatabaseSync}
  options: {now: () => Date}
}

/** Whoever signs in by one click on the lake's own machine; accounts tell several people apart. */
export const LOCAL_EDITOR: Identity = {
  id: 'local-editor',
  name: 'Local editor',
  email: 'editor@localhost',
  role: 'administrator',
  provider: 'local',
}

const DAY = 24 * 60 * 60 * 1000
const FORMAT = /^lake-([0-9a-f]{16})-([\w-]{43})$/
const sha256 = (secret: string) => createHash('sha256').update(secret).digest()

/** Makes a token for a script; it is shown once, only its hash is kept. `ttl` is in milliseconds. */
export function issueToken(home: TokenHome, role: Role, name: string, ttl = 365 * DAY): string {
  const id = `robot-${randomBytes(8).toString('hex')}`
  return issue(home, {id, name, email: '', role, provider: 'sanity-token'}, ttl)
}

/** Makes a token for the browser of someone who signed in. */
export const issueSession = (home: TokenHome, person: Identity, ttl = 30 * DAY): string => issue(home, person, ttl)

function issue(home: TokenHome, {id: user, ...person}: Identity, ttl: number): string {
  const id = randomBytes(8).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  const now = home.options.now()
  accountsIn(home.store.database).addToken({
    ...person,
    id,
    user,
    hash: sha256(secret).toString('hex'),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + ttl).toISOString(),
    revokedAt: null,
  })
  return `lake-${id}-${secret}`
}

/** Who presents this token; null when it is unknown, expired or revoked. */
export function identify(home: TokenHome, token: string): Identity | null {
  const [, id, secret] = FORMAT.exec(token) ?? []
  if (!id || !secret) return null
  const row = accountsIn(home.store.database).token(id)
  if (!row || row.revokedAt || row.expiresAt <= home.options.now().toISOString()) return null
  return timingSafeEqual(Buffer.from(row.hash, 'hex'), sha256(secret)) ? identityOf(row) : null
}

/** The public part of a token, by which it is listed; null for what is no token. */
export const tokenId = (token: string): string | null => FORMAT.exec(token)?.[1] ?? null

/** Ends a token at once; who does not hold it cannot end it. */
export function revokeToken(home: TokenHome, token: string): void {
  const id = tokenId(token)
  if (id && identify(home, token)) {
    accountsIn(home.store.database).revokeToken(id, home.options.now().toISOString())
  }
}
