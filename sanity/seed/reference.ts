/** A strong reference as the Content Lake stores it. */
export interface Reference {
  _type: 'reference'
  _ref: string
}

/** An array member: the Studio needs a `_key` that is unique within its array. */
export type Keyed<T> = T & {_key: string}

/** A document of the seed, as a line of data.ndjson. */
export interface SeedDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/** `reference('claim', 'c05')` points at the document claim-c05. */
export const reference = (type: string, key: string): Reference => ({_type: 'reference', _ref: `${type}-${key}`})

/** References as array members; each has the id that it points at as its key. */
export const references = (type: string, ...keys: string[]): Keyed<Reference>[] =>
  keys.map((key) => ({...reference(type, key), _key: `${type}-${key}`}))

/** A slug field. */
export const slug = (current: string) => ({_type: 'slug', current})

/** Gives objects a key by their place; the seed rewrites whole arrays, so a place is stable enough. */
export const keyed = <T extends object>(prefix: string, items: readonly T[]): Keyed<T>[] =>
  items.map((item, index) => ({...item, _key: `${prefix}${index + 1}`}))
