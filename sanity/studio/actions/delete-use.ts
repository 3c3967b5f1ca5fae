import type {Path} from '@sanity/types'
import {publishedId, type StoredDocument} from '#sanity/content/references.ts'
import {placesIn} from '#sanity/content/rules/walk.ts'
import {type PlaceShown, placesShowing, titleOf} from '../inspectors/shown-on/places.ts'
import type {StudioLookUp} from '../look-up.ts'

/** A document that refers to another, and where. */
export interface Referrer {
  id: string
  type: string
  title: string
  path: Path
  /** Whether the other document has to stay for as long as this refers to it. */
  holds: boolean
}

/** What taking a document away would touch. */
export interface Use {
  /** Its own page, which would be gone. */
  own: PlaceShown | null
  /** Pages of other documents, which would lose it. */
  within: PlaceShown[]
  everywhere: boolean
  /** Published documents that refer to it; those that hold it first. */
  referrers: Referrer[]
}

/** Where a published document is used. */
export async function usesOf(
  document: StoredDocument,
  lookUp: Pick<StudioLookUp, 'withIds' | 'referringTo'>,
): Promise<Use> {
  const id = publishedId(document._id)
  const [{own, within, everywhere}, referring] = await Promise.all([
    placesShowing(document, lookUp),
    lookUp.referringTo([id]),
  ])
  const referrers = referring.filter(({_id}) => _id !== id).map((one) => referrerOf(one, id))
  referrers.sort((a, b) => Number(b.holds) - Number(a.holds) || a.title.localeCompare(b.title))
  return {own, within, everywhere, referrers}
}

function referrerOf(document: StoredDocument, id: string): Referrer {
  const references = placesIn(document).filter(({part}) => part._ref === id)
  const strong = references.find(({part}) => part._weak !== true)
  const path = (strong ?? references[0])?.path ?? []
  return {id: document._id, type: document._type, title: titleOf(document), path, holds: strong !== undefined}
}

/** Whether the content source will refuse, because published documents refer to this one. */
export const isHeld = ({referrers}: Use): boolean => referrers.some(({holds}) => holds)

/** Whether there is nothing that an editor would have to know. */
export const isFree = ({own, within, everywhere, referrers}: Use): boolean =>
  !own && !everywhere && within.length === 0 && referrers.length === 0
