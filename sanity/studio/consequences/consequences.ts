import type {StoredDocument} from '#sanity/content/references.ts'
import {type Broken, brokenBy} from '#sanity/content/rules/broken-by.ts'
import {isRegraded} from '../actions/regrade.ts'
import {groupsOf, type Places} from '../inspectors/shown-on/groups.ts'
import {placesShowing} from '../inspectors/shown-on/places.ts'
import type {StudioLookUp} from '../look-up.ts'

/** What publishing a document does to others. */
export interface Consequences {
  /** The pages that will show a new grade; null where the grade stays as it is. */
  places: Places | null
  /** Published documents that would break a rule by it. */
  broken: Broken[]
}

/** What readers have of a document, and what they are to have. */
export interface Publication {
  published: StoredDocument | null
  draft: StoredDocument
}

export async function consequencesOf({published, draft}: Publication, lookUp: StudioLookUp): Promise<Consequences> {
  const regraded = published !== null && isRegraded(published, draft)
  const [places, broken] = await Promise.all([
    regraded ? Promise.all([published, draft].map((state) => placesShowing(state, lookUp))) : null,
    brokenBy({before: published, after: draft}, lookUp, new Date()),
  ])
  return {places: places && groupsOf(places[0] ?? null, places[1] ?? null), broken}
}

export const isEmpty = ({places, broken}: Consequences): boolean => places === null && broken.length === 0
