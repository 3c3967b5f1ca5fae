import type {StoredDocument} from '#sanity/content/references.ts'
import {registry, types} from '#sanity/content/registry.ts'
import {studioTypes} from '../studio-types.ts'
import {published} from './dataset.ts'

/** A field of a document, and the document with another value in it. */
export interface Edit {
  field: string
  before: StoredDocument
  after: StoredDocument
}

const schema = studioTypes(types)
const figure = published.find(({hero}) => hero)?.hero

/** Values of fields that the demonstration dataset leaves empty. */
const NEW: Record<string, unknown> = {
  image: figure,
  images: [{...(figure as object), _key: 'new'}],
  photo: figure,
  seo: {_type: 'seo', title: 'Other words', description: 'For search engines.'},
  changes: [{_type: 'change', _key: 'new', date: '2026-11-20', note: 'We changed this.'}],
  registration: {_type: 'registration', body: 'GMC', number: '1234567'},
  hero: figure,
  retracted: true,
  trial: {_type: 'reference', _ref: published.find(({_type}) => _type === 'source')?._id},
}

/** Every field of every kind of document that editors can fill in, changed in up to two documents of the kind. */
export const edits = (): Edit[] =>
  Object.keys(registry).flatMap((type) => {
    const documents = published.filter(({_type}) => _type === type)
    return fieldsOf(type).flatMap((field) => {
      const filled = documents.filter((one) => one[field] !== undefined)
      const [first, ...more] = filled.length > 0 ? filled : documents
      const chosen = [first, more.at(more.length / 2)].filter((one) => one !== undefined)
      return chosen.map((before, turn) => ({field, before, after: {...before, [field]: other(before, field, turn)}}))
    })
  })

function fieldsOf(type: string): string[] {
  const declared = schema.find(({name}) => name === type)
  return declared?.type === 'document' ? Object.keys(declared.attributes).filter((name) => !name.startsWith('_')) : []
}

/** Another value than the document has in a field. */
function other(document: StoredDocument, field: string, turn: number): unknown {
  const value = document[field]
  if (value === undefined) return NEW[field] ?? 'New words'
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return turn === 0 ? value.slice(1) : value.slice(0, -1)
  if (typeof value === 'string') return otherText(document, field, value)
  if (typeof value === 'object' && value && '_ref' in value) return {...value, _ref: anotherLike(String(value._ref))}
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, otherWithin(name, inner)]))
}

const otherWithin = (name: string, value: unknown) =>
  typeof value === 'string' && name !== '_type' && name !== 'kind' && name !== 'status' ? moved(value) : value

/** A choice becomes another that is in use, a day the day after, a text longer. */
function otherText({_type}: StoredDocument, field: string, value: string): unknown {
  const declared = schema.find(({name}) => name === _type)
  const node = declared?.type === 'document' ? declared.attributes[field]?.value : undefined
  const options = node?.type === 'union' ? node.of.flatMap((one) => ('value' in one ? [one.value] : [])) : []
  return options.find((option) => option !== value) ?? moved(value)
}

const moved = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? '2025-02-03' : `${value}-moved`)

const anotherLike = (id: string) => {
  const type = id.replace(/-.*/, '')
  return published.find(({_type, _id}) => _type === type && _id !== id)?._id ?? id
}
