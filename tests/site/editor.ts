import {setTimeout as wait} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {contentClient} from '#sanity/client.ts'
import {localToken} from '#sanity/commands/local-token.ts'
import {SITE} from './environment.ts'

/** A client that may write to the lake of the site under test. */
export const editor = (): SanityClient => clientOf('editor')

/** A client whose writes the editorial rules do not judge, for what no editor could publish. */
export const importer = (): SanityClient => clientOf('importer')

function clientOf(role: 'editor' | 'importer'): SanityClient {
  Object.assign(process.env, SITE.env)
  return contentClient({token: localToken(role), timeout: 10_000})
}

/** A page as a visitor gets it. */
export async function visit(
  path: string,
  how: RequestInit = {},
): Promise<{status: number; html: string; headers: Headers}> {
  const answer = await fetch(SITE.url + path, {redirect: 'manual', ...how})
  return {status: answer.status, html: await answer.text(), headers: answer.headers}
}

/** Asks again until the condition holds; after `ms` the last answer is given back for the test to judge. */
export async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, ms = 60_000): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (holds(answer) || Date.now() > deadline) return answer
    await wait(50)
  }
}
