import type {ObjectAttribute, SchemaType, TypeNode} from 'groq-js'
import type {StoredDocument} from '#sanity/content/references.ts'
import {types} from '#sanity/content/registry.ts'
import {studioTypes} from '../studio-types.ts'

/** What the Studio lets an editor write at a place. */
export type Kind = 'text' | 'choice' | 'number' | 'boolean' | 'object' | 'array' | 'reference'

/** A value inside a document, and what the Studio's schema says about it. */
export interface Place {
  path: readonly (string | number)[]
  kind: Kind
  /** Whether the schema asks for it; array members are asked for. */
  required: boolean
  /** The `_type` of the object that holds it, where it has one. */
  within: string | null
  value: unknown
}

const schema: SchemaType = studioTypes(types)

/** Every value of a document that editors fill in. */
export function placesOf(document: StoredDocument): Place[] {
  const declared = schema.find(({name}) => name === document._type)
  return declared?.type === 'document' ? [...fieldsOf(document, declared.attributes, [])] : []
}

function* fieldsOf(
  holder: Record<string, unknown>,
  attributes: Record<string, ObjectAttribute>,
  path: Place['path'],
): Generator<Place> {
  for (const [name, {value: node, optional}] of Object.entries(attributes)) {
    if (name.startsWith('_') || holder[name] === undefined) continue
    const within = typeof holder._type === 'string' ? holder._type : null
    yield* placeAt(holder[name], node, {path: [...path, name], required: !optional, within})
  }
}

function* placeAt(value: unknown, node: TypeNode, at: Omit<Place, 'kind' | 'value'>): Generator<Place> {
  const declared = resolved(node, value)
  const kind = declared && kindOf(declared)
  if (!declared || !kind) return
  yield {...at, kind, value}
  if (kind === 'array' && declared.type === 'array' && Array.isArray(value))
    for (const [index, member] of value.entries())
      yield* placeAt(member, declared.of, {path: [...at.path, index], required: true, within: null})
  if (kind === 'object' && declared.type === 'object' && isObject(value))
    yield* fieldsOf(value, declared.attributes, at.path)
}

/** The declaration that a value falls under: names are followed, of a union the member of the value's `_type`. */
function resolved(node: TypeNode, value: unknown): TypeNode | null {
  if (node.type === 'inline') {
    const named = schema.find(({name}) => name === node.name)
    return named?.type === 'type' ? resolved(named.value, value) : null
  }
  if (node.type === 'object' && node.rest) {
    const rest = resolved(node.rest, value)
    return rest?.type === 'object' ? {...rest, attributes: {...node.attributes, ...rest.attributes}} : null
  }
  if (node.type !== 'union' || node.of.every(({type}) => type === 'string')) return node
  const members = node.of.map((member) => resolved(member, value))
  const named = members.find((member) => isObject(value) && tagOf(member) === value._type)
  return named ?? members[0] ?? null
}

function tagOf(node: TypeNode | null): unknown {
  const tag = node?.type === 'object' ? node.attributes._type?.value : undefined
  return tag?.type === 'string' ? tag.value : undefined
}

function kindOf(node: TypeNode): Kind | null {
  if (node.type === 'object') return node.dereferencesTo || '_ref' in node.attributes ? 'reference' : 'object'
  if (node.type === 'union') return 'choice'
  if (node.type === 'string') return node.value === undefined ? 'text' : 'choice'
  return node.type === 'number' || node.type === 'boolean' || node.type === 'array' ? node.type : null
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
