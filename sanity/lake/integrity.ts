import type {Effect} from './changes.ts'
import type {Doc} from './context.ts'
import {badRequest, mutationError, tooLarge} from './errors.ts'
import {referencesIn, referencesOf} from './keys.ts'

/** Document size in bytes of JSON, and levels of nesting, as hosted. */
export const LIMITS = {documentBytes: 32 * 1024 * 1024, nesting: 20}

/** What the rules need to know of the stored documents. */
export interface Stored {
  read(id: string): Doc | null
  /** The documents that hold a reference to an id, drafts included. */
  referring(id: string): Doc[]
}

/** Refuses effects that would leave a strong reference dangling, or documents too large or too deep. */
export function checkIntegrity(effects: Effect[], {read, referring}: Stored) {
  const changed = new Map(effects.map((effect) => [effect.id, effect.after]))
  const now = (id: string) => (changed.has(id) ? changed.get(id) : read(id))
  for (const {after} of effects) if (after) checkSize(after)
  for (const {id, after} of effects) {
    if (after) {
      for (const reference of referencesOf(after))
        if (reference.strong && !now(reference.id)) throw dangling(id, reference.id)
    } else {
      const holders = referring(id).flatMap((doc) => now(doc._id) ?? [])
      const strong = holders.filter((doc) =>
        referencesIn(doc).some((reference) => reference.strong && reference.id === id),
      )
      if (strong.length) throw stillReferenced(id, strong)
    }
  }
}

function checkSize(doc: Doc) {
  if (depth(doc) > LIMITS.nesting)
    throw badRequest(`Document "${doc._id}" is nested deeper than ${LIMITS.nesting} levels`)
  if (Buffer.byteLength(JSON.stringify(doc)) > LIMITS.documentBytes)
    throw tooLarge(`Document "${doc._id}" is larger than ${LIMITS.documentBytes} bytes`)
}

/** The levels of a value; stops counting beyond the limit. Refuses on the way what could be stored, but not read back. */
function depth(value: unknown, level = 0): number {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw badRequest('A number is too large to be stored: numbers are at most 1.8e308')
  if (typeof value !== 'object' || value === null || level > LIMITS.nesting) return level
  if (Object.hasOwn(value, 'hasOwnProperty'))
    throw badRequest('"hasOwnProperty" cannot be the name of a field: no patch could be applied beside it')
  return Math.max(level + 1, ...Object.values(value).map((item) => depth(item, level + 1)))
}

const dangling = (id: string, referenceID: string) =>
  mutationError(
    409,
    'referencedDocumentNotFoundError',
    `Document "${id}" references non-existent document "${referenceID}"`,
    {
      id,
      referenceID,
    },
  )

const stillReferenced = (id: string, holders: Doc[]) =>
  mutationError(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from "${holders[0]?._id}"`,
    {id, referencingIDs: holders.map((doc) => doc._id)},
  )
