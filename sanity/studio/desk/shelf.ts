import type {SortOrderingItem} from '@sanity/types'
import type {ComponentType} from 'react'
import type {DocumentType} from '#sanity/content/registry.ts'

/** What the filters of the desk go by besides the documents themselves. */
export interface DeskFacts {
  /** Today, as `YYYY-MM-DD`. */
  today: string
  reviewIntervalMonths: number
}

/** A list of documents of one type. */
export interface Shelf {
  id: string
  title: string
  icon: ComponentType
  type: DocumentType
  /** GROQ that holds for its documents, besides their type; all of the type when absent. */
  filter?: string
  params?: (facts: DeskFacts) => Record<string, unknown>
  /** How it is sorted; as the type's first ordering says when absent. */
  order?: SortOrderingItem[]
  /** What a document made from here starts with. */
  startsWith?: Record<string, unknown>
}

/** Shelves that belong together. */
export interface Bay {
  id: string
  title: string
  icon: ComponentType
  places: Place[]
}

/** A list for each document of a type, with those that refer to it by a field. */
export interface ShelfEach {
  id: string
  title: string
  icon: ComponentType
  type: DocumentType
  each: DocumentType
  by: string
}

export type Place = Shelf | Bay | ShelfEach | 'divider'

/** Every list there is, however deep. */
export const shelvesIn = (places: readonly Place[]): Shelf[] =>
  places.flatMap((place) => {
    if (place === 'divider' || 'each' in place) return []
    return 'places' in place ? shelvesIn(place.places) : [place]
  })

/** The types that have a place of their own. */
export const typesIn = (places: readonly Place[]): DocumentType[] =>
  places.flatMap((place) => {
    if (place === 'divider') return []
    return 'places' in place ? typesIn(place.places) : [place.type]
  })
