import {Schema} from '@sanity/schema'
import {builtinTypes} from '@sanity/schema/_internal'
import {types} from '#sanity/content/registry.ts'
import {documents} from '#sanity/seed/documents.ts'

/** What is read here of a compiled type. */
interface Type {
  name: string
  jsonType: string
  fields?: {name: string; type: Type}[]
  of?: Type[]
  options?: {list?: unknown[]}
}

const schema = Schema.compile({name: 'site', types: [...builtinTypes, ...types]})
/** Neither typed as they are shown, nor shown as they are typed. */
const NO_TEXT = ['slug', 'reference', 'date', 'datetime', 'url']

/** By the schema, all that the demonstration content has in fields where editors type as they like; and what they chose from lists. */
export function typedTexts(): {typed: Set<string>; chosen: Set<string>} {
  const [typed, chosen] = [new Set<string>(), new Set<string>()]
  function walk(value: unknown, type: Type | undefined): void {
    if (!type || NO_TEXT.includes(type.name)) return
    if (typeof value === 'string') return void (type.options?.list ? chosen : typed).add(value)
    if (Array.isArray(value)) {
      const {list} = type.options ?? {}
      for (const item of value)
        walk(item, list ? {name: '', jsonType: 'string', options: {list}} : memberOf(type, item))
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, inside] of Object.entries(value))
      walk(inside, type.fields?.find((field) => field.name === name)?.type)
  }
  for (const document of documents) walk(document, schema.get(document._type) as Type | undefined)
  return {typed, chosen}
}

const memberOf = ({of = []}: Type, item: unknown) =>
  of.find(({name}) => name === (item as {_type?: string} | null)?._type) ??
  of.find(({jsonType}) => jsonType === typeof item)
