import type {Path} from '@sanity/types'
import type {StoredDocument} from './references.ts'
import {types} from './registry.ts'
import {isPart, segmentOf} from './rules/values.ts'

/** As much of a schema as names its fields. */
interface Definition {
  name?: string
  title?: string
  type: string
  fields?: Definition[]
  of?: Definition[]
}

/** A place in a document as the Studio writes it, and what editors call it, from the field inwards; empty for the whole. */
export interface NamedPlace {
  path: Path
  name: string
}

/** What editors call the place that a path of the Studio leads to. */
export const nameOf = (document: StoredDocument, path: Path): string => named(document, path).name

/** The place that a path of a read model is read from, "items.0.note", as far as both go by the same names. */
export const placeRead = (document: StoredDocument, path: string): NamedPlace =>
  named(document, path ? path.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name)) : [])

function named(document: StoredDocument, wanted: Path): NamedPlace {
  const path: Path = []
  const titles: string[] = []
  let definition = typed(document._type)
  let value: unknown = document
  for (const segment of wanted) {
    if (typeof segment === 'string') {
      definition = fieldsOf(definition)?.find(({name}) => name === segment)
      value = isPart(value) ? value[segment] : undefined
      if (!definition) break
      path.push(segment)
      if (definition.title) titles.push(definition.title)
    } else {
      const {member, at} = memberAt(value, segment)
      value = member
      path.push(isPart(member) && at !== null ? segmentOf(member, at) : segment)
      definition = memberOf(definition, member)
      if (definition?.type === 'block') break // words of a text have no names of their own
    }
  }
  return {path, name: titles.join(' › ')}
}

// Definitions say of each type what fields or members it has, where it has any.
const ALL = types as unknown as (Definition & {name: string})[]

const typed = (type: string | undefined): Definition | undefined => ALL.find(({name}) => name === type)
const fieldsOf = (definition: Definition | undefined) => definition?.fields ?? typed(definition?.type)?.fields

function memberOf(array: Definition | undefined, member: unknown): Definition | undefined {
  const members = array?.of ?? typed(array?.type)?.of ?? []
  return members.find(({name, type}) => isPart(member) && member._type === (name ?? type)) ?? members[0]
}

function memberAt(value: unknown, segment: Exclude<Path[number], string>): {member: unknown; at: number | null} {
  if (!Array.isArray(value)) return {member: undefined, at: null}
  if (typeof segment === 'number') return {member: value[segment], at: segment}
  const at = '_key' in segment ? value.findIndex((member) => isPart(member) && member._key === segment._key) : -1
  return {member: value[at], at: at < 0 ? null : at}
}
