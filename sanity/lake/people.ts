import {randomBytes} from 'node:crypto'
import {accountsIn} from './accounts-store.ts'
import type {Identity} from './context.ts'
import {hashPassword, isPassword, SHORTEST_PASSWORD} from './password.ts'
import {type PersonRow, peopleIn} from './people-store.ts'
import type {GivenRole} from './roles.ts'
import type {TokenHome} from './tokens.ts'

/** An account cannot be made or changed as asked. The message says why and what to do. */
export class AccountError extends Error {
  override name = 'AccountError'
}

const LONGEST_NAME = 60

/** Makes an account; its holder signs in with the name and the password. */
export async function addPerson(home: TokenHome, name: string, role: GivenRole, password: string): Promise<void> {
  const tidy = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (!tidy || tidy.length > LONGEST_NAME || /\p{C}/u.test(tidy))
    throw new AccountError(`A name has 1 to ${LONGEST_NAME} letters; this is ${JSON.stringify(name)}.`)
  if (peopleIn(home.store.database).named(tidy))
    throw new AccountError(`There is an account named "${tidy}" already. Choose another name, or reset that account.`)
  peopleIn(home.store.database).add({
    id: `person-${randomBytes(8).toString('hex')}`,
    name: tidy,
    role,
    password: await hashPassword(longEnough(password)),
    createdAt: home.options.now().toISOString(),
  })
}

/** Gives an account a new password and ends its sessions. */
export async function resetPassword(home: TokenHome, name: string, password: string): Promise<void> {
  const {id} = existing(home, name)
  peopleIn(home.store.database).setPassword(id, await hashPassword(longEnough(password)))
  endSessions(home, id)
}

/** Changes what an account may do, also in the sessions that are open. */
export function changeRole(home: TokenHome, name: string, role: GivenRole): void {
  peopleIn(home.store.database).setRole(existing(home, name).id, role)
}

/** Removes an account and ends its sessions; what its holder wrote stays under the name. */
export function removePerson(home: TokenHome, name: string): void {
  const {id} = existing(home, name)
  peopleIn(home.store.database).remove(id)
  endSessions(home, id)
}

/** Every account, by name, without its password. */
export const listPeople = (home: TokenHome): Omit<PersonRow, 'password'>[] =>
  peopleIn(home.store.database)
    .all()
    .map(({password: _, ...person}) => person)

/** Who has this name and password; null when nobody has. An unknown name takes as long as a wrong password. */
export async function personWith(home: TokenHome, name: string, password: string): Promise<Identity | null> {
  const person = peopleIn(home.store.database).named(name.normalize('NFC').trim())
  if (!(await isPassword(password, person?.password ?? null)) || !person) return null
  return {id: person.id, name: person.name, email: '', role: person.role, provider: 'local'}
}

const endSessions = ({store, options}: TokenHome, user: string) =>
  accountsIn(store.database).revokeTokensOf(user, options.now().toISOString())

function existing(home: TokenHome, name: string): PersonRow {
  const person = peopleIn(home.store.database).named(name.normalize('NFC').trim())
  if (!person) throw new AccountError(`There is no account named "${name}". See npm run lake:account -- list.`)
  return person
}

function longEnough(password: string): string {
  if (password.length < SHORTEST_PASSWORD)
    throw new AccountError(`A password has at least ${SHORTEST_PASSWORD} characters.`)
  return password
}
