import {newPassword} from './password.ts'
import {addPerson, listPeople} from './people.ts'
import type {TokenHome} from './tokens.ts'

/** The account that a lake starts with; further ones are made by command. */
const NAME = 'administrator'

/**
 * Makes the first account of a lake that has none, with the password of the environment or a new one. Returns what
 * to tell whoever started it; null when nobody need be told.
 */
export async function firstAccount(home: TokenHome, password: string | null): Promise<string | null> {
  if (listPeople(home).length) return null
  const chosen = password ?? newPassword()
  await addPerson(home, NAME, 'administrator', chosen)
  if (password) return `Made the account "${NAME}" with LAKE_PASSWORD, which is not needed any more.`
  return `Made the account "${NAME}" with the password ${chosen} – it is not shown again.`
}
