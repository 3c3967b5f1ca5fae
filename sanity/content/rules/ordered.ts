import type {StoredDocument} from '../references.ts'
import {entryOf} from '../registry.ts'
import {isPart} from './values.ts'

/**
 * The document with its fields as the Studio shows them, and those of its parts by name, so that findings come in one
 * order wherever the document was read from.
 */
export function ordered(document: StoredDocument): StoredDocument {
  const schema = entryOf(document._type)?.schema as {fields?: {name: string}[]} | undefined // all of ours are documents
  const places = new Map(schema?.fields?.map(({name}, place) => [name, place]))
  const placeOf = (field: string) => places.get(field) ?? -1
  const fields = Object.entries(document)
    .sort(([one], [other]) => placeOf(one) - placeOf(other) || byName(one, other))
    .map(([field, value]) => [field, inOrder(value)])
  return Object.fromEntries(fields)
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isPart(value)) return value
  const fields = Object.entries(value).sort(([one], [other]) => byName(one, other))
  return Object.fromEntries(fields.map(([field, inner]) => [field, inOrder(inner)]))
}

const byName = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
