import type {Doc} from './context.ts'
import {publishedId, releaseOf} from './perspective.ts'

/** The names of the lists that a document stands in. */
export function keysOf(doc: Doc, references = referencesIn(doc)): string[] {
  const keys = ['all', `id:${doc._id}`, `group:${publishedId(doc._id)}`, `type:${doc._type}`]
  const release = releaseOf(doc._id)
  if (release) keys.push(`release:${release}`)
  const {slug} = doc
  if (typeof slug === 'object' && slug !== null && 'current' in slug && typeof slug.current === 'string')
    keys.push(`slug:${slug.current}`)
  const referring = references.map(({id, nested}) => `${nested ? 'inner-ref' : 'ref'}:${id}`)
  for (const key of new Set(referring)) keys.push(key)
  return keys
}

/** The same of documents that change, worked out once for the views that share them. */
export function keysOnce(): (doc: Doc) => string[] {
  const known = new Map<Doc, string[]>()
  return (doc) => {
    const keys = known.get(doc) ?? keysOf(doc, referencesOf(doc))
    known.set(doc, keys)
    return keys
  }
}

/** A reference found in a document. */
export interface Reference {
  id: string
  /** It forbids its target to be missing. */
  strong: boolean
  /** It stands inside another reference, where GROQ's `references()` does not look. */
  nested: boolean
}

const inFields = new WeakMap<object, Reference[]>()

/** Every reference in a document that changes: a change leaves most fields as they were, which need no second look. */
export function referencesOf(doc: Doc): Reference[] {
  if ('_ref' in doc) return referencesIn(doc)
  return Object.values(doc).flatMap((field: unknown) => {
    if (typeof field !== 'object' || field === null) return []
    const references = inFields.get(field) ?? referencesIn(field)
    inFields.set(field, references)
    return references
  })
}

/** Every reference inside a value. */
export function referencesIn(value: unknown, found: Reference[] = [], nested = false) {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found, nested)
  else if (typeof value === 'object' && value !== null) {
    const refers = '_ref' in value && Boolean(value._ref)
    if ('_ref' in value && typeof value._ref === 'string') {
      const elsewhere = '_dataset' in value || '_projectId' in value || value._ref.includes(':')
      const weak = '_weak' in value && value._weak === true
      found.push({id: value._ref, strong: !weak && !elsewhere, nested})
    }
    for (const item of Object.values(value)) if (typeof item === 'object') referencesIn(item, found, nested || refers)
  }
  return found
}
