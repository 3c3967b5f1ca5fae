import type {PathSegment} from '@sanity/types'

/** An object inside a document; drafts and API writes may lack anything, or hold anything. */
export interface Part {
  _key?: unknown
  _type?: unknown
  [field: string]: unknown
}

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text without the spaces around it; empty when there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

export const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** The objects in an array; none when it is no array. */
export const objectsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

/** An object, or one without fields. */
export const partOf = (value: unknown): Part => (isPart(value) ? value : {})

/** The id that a reference points at; empty when it is none. */
export const refOf = (value: unknown): string => textOf(partOf(value)._ref)

/** How a path names an array member: by its key, or else by its place. */
export const segmentOf = (member: Part, place: number): PathSegment =>
  typeof member._key === 'string' ? {_key: member._key} : place

/** Array members that are objects, each with the path to it. */
export const membersOf = (value: unknown, path: readonly PathSegment[]): {member: Part; path: PathSegment[]}[] =>
  Array.isArray(value)
    ? value.flatMap((member, place) => (isPart(member) ? [{member, path: [...path, segmentOf(member, place)]}] : []))
    : []
