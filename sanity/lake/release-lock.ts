import type {Effect} from './changes.ts'
import type {Doc} from './context.ts'
import {actionError, badRequest} from './errors.ts'
import {isSystem, releaseDocument, releaseOf} from './perspective.ts'

/** Says why a version cannot be changed: its release is not active; null when it can, or belongs to no release. */
export function lockOn(id: string, read: (id: string) => Doc | null): string | null {
  const name = releaseOf(id)
  const release = name && read(releaseDocument(name))
  if (!release || release.state === 'active') return null
  const remedy = release.state === 'scheduled' ? 'Unschedule it to change its documents' : 'It takes no more changes'
  return `Release "${name}" is ${release.state}, so that "${id}" is locked. ${remedy}`
}

/** Refuses mutations that change releases, which is for actions alone, or what is in a release that is not active. */
export function checkReleases(effects: Effect[], read: (id: string) => Doc | null) {
  for (const {id} of effects) {
    if (isSystem(id)) throw badRequest(`"${id}" is changed by actions alone (sanity.action.release.…)`)
    const lock = lockOn(id, read)
    if (lock) throw actionError(409, 'actionPreconditionError', lock)
  }
}
