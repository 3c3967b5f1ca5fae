import {referencesIn, type StoredDocument} from '../references.ts'
import {plainDoi} from '../source/links.ts'
import type {SyncLookUp} from './check.ts'
import type {UniqueField} from './neighbours.ts'
import {partOf} from './values.ts'

/** Looks neighbours up in documents that are all at hand. */
export function lookUpIn(documents: readonly StoredDocument[]): SyncLookUp {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const referring = new Map<string, Set<StoredDocument>>()
  for (const document of documents) {
    for (const {to} of referencesIn(document)) referring.set(to, (referring.get(to) ?? new Set()).add(document))
  }
  const ofType = (type: string) => documents.filter(({_type}) => _type === type)
  return {
    ofType,
    withIds: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    referringTo: (ids) => [...new Set(ids.flatMap((id) => [...(referring.get(id) ?? [])]))],
    withValue: (type, field, value) => ofType(type).filter((document) => valueIn(document, field) === value),
  }
}

/** What a document has in one of the fields that no two of its kind may share, in the form in which two are compared. */
export function valueIn(document: StoredDocument, field: UniqueField): unknown {
  if (field === 'slug.current') return partOf(document.slug).current
  const value = document[field]
  return field === 'doi' && typeof value === 'string' ? plainDoi(value) : value
}
