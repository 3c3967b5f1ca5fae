import {openLocalLake} from '#sanity/commands/local-lake.ts'
import {addPerson, removePerson} from '#sanity/lake/people.ts'
import type {GivenRole} from '#sanity/lake/roles.ts'
import {SITE} from '../site/environment.ts'

/** Somebody who may sign in by name until they are removed. */
export interface Account {
  name: string
  password: string
  remove(): void
}

/** Makes an account in the lake of the site under test, with a name of its own. */
export async function account(role: GivenRole, called = role as string): Promise<Account> {
  Object.assign(process.env, SITE.env)
  const person = {name: `${called} ${Date.now()}`, password: 'a password for the tests'}
  const lake = openLocalLake()
  await addPerson(lake, person.name, role, person.password)
  return {
    ...person,
    remove() {
      removePerson(lake, person.name)
      lake.close()
    },
  }
}
