import {describe, expect, test} from '@jest/globals'
import {Schema} from '@sanity/schema'
import {builtinTypes, extractSchema, groupProblems, validateSchema} from '@sanity/schema/_internal'
import {entryOf, registry, types} from './registry.ts'
import type {Entry} from './shown.ts'

/** A type, field or array member as it is written down. */
interface Definition {
  name?: string
  type: string
  title?: string
  description?: string
  fields?: Definition[]
  of?: Definition[]
  to?: Definition[]
  marks?: {annotations: Definition[]}
}

const definitions = types as Definition[] // every definition has this much; the union of all kinds hides it
const names = definitions.map(({name}) => name)
const documents = Object.keys(registry)
const entries: [string, Entry][] = Object.entries(registry)

/** A definition with all that lie in it. */
const within = (one: Definition): Definition[] => [
  one,
  ...[...(one.fields ?? []), ...(one.of ?? []), ...(one.marks?.annotations ?? [])].flatMap(within),
]
const everything = definitions.flatMap(within)
const fieldsOf = (type: string) => definitions.find(({name}) => name === type)?.fields?.map(({name}) => name) ?? []

describe('the schema', () => {
  test('has no fault that Sanity knows of', () => {
    const problems = groupProblems(validateSchema(types).getTypes())
    expect(problems.flatMap((group) => group.problems.map(({message}) => message))).toEqual([])
  })

  test('can be extracted, every type by its name', () => {
    const extracted = extractSchema(Schema.compile({name: 'site', types: [...builtinTypes, ...types]}))
    expect(extracted.map(({name}) => name)).toEqual(expect.arrayContaining(names))
  })

  test('gives each name to one type, and lists each kind of document under its own', () => {
    expect(names).toHaveLength(new Set(names).size)
    expect(entries.map(([, {schema}]) => schema.name)).toEqual(documents)
    expect(definitions.filter(({type}) => type === 'document').map(({name}) => name)).toEqual(documents)
  })

  test('uses no type that is not defined', () => {
    const known = [...names, ...builtinTypes.map(({name}) => name), ...CORE]
    expect(everything.map(({type}) => type).filter((type) => !known.includes(type))).toEqual([])
  })

  test('refers to kinds of documents that there are', () => {
    const targets = everything.flatMap(({to = []}) => to.map(({type}) => type))
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((type) => !documents.includes(type))).toEqual([])
  })
})

/** What every Studio knows. */
const CORE = [
  ...['array', 'block', 'boolean', 'date', 'document', 'image', 'number', 'object', 'reference', 'slug'],
  ...['string', 'text', 'url'],
]

describe('for editors', () => {
  test('every type and field has a title in sentence case', () => {
    const titled = [...definitions, ...everything.flatMap(({fields = []}) => fields)]
    expect(titled.filter(({title}) => !/^\p{Lu}/u.test(title ?? '')).map(({name}) => name)).toEqual([])
  })

  test('every description is whole sentences', () => {
    const described = everything.flatMap(({description}) => description ?? [])
    expect(described.length).toBeGreaterThan(80)
    expect(described.filter((text) => !/^[\p{Lu}“].*[.?”]$/u.test(text))).toEqual([])
  })
})

describe('the registry', () => {
  test.each(entries)(
    'names fields of %s, and of what refers to it, that there are',
    (type, {shows = {}, gathers = {}}) => {
      for (const fields of Object.values(shows))
        expect(fieldsOf(type)).toEqual(expect.arrayContaining(Object.keys(fields)))
      for (const kinds of Object.values(gathers)) {
        for (const [kind, fields] of Object.entries(kinds)) {
          expect(fieldsOf(kind)).toEqual(expect.arrayContaining(Object.keys(fields)))
        }
      }
    },
  )

  test.each(entries.filter(([, {path}]) => path))('gives every %s a path from its slug', (type, {path}) => {
    expect(fieldsOf(type)).toContain('slug')
    expect(path?.('a-slug')).toMatch(/^\/([a-z-]+[/#])?a-slug$/)
  })

  test('knows no other kinds, whatever they are called', () => {
    expect(entryOf('article')).toBe(registry.article)
    expect(entryOf('constructor')).toBeNull()
  })
})
