import {parse, type SchemaType, type TypeNode, typeEvaluate} from 'groq-js'
import {z} from 'zod'
import type {Query} from './read.ts'
import {MISSING} from './tolerant.ts'

/** The part of JSON Schema that zod writes for read models. */
interface Json {
  type?: string | string[]
  anyOf?: Json[]
  oneOf?: Json[]
  properties?: Record<string, Json>
  items?: Json
  const?: unknown
  enum?: unknown[]
}

type Of<T extends TypeNode['type']> = Extract<TypeNode, {type: T}>

/** groq-js takes no slice without its numbers; which they are makes no difference to types. */
const SPAN = {start: 0, end: 1}

/** Every place where a query's zod and what the Studio's schema lets editors write do not fit, one line each. */
export function disagreements(query: Pick<Query, 'groq' | 'schema'>, types: SchemaType): string[] {
  const zod = z.toJSONSchema(query.schema, {io: 'output', unrepresentable: 'any'}) as Json
  return [...new Set(compare(typeEvaluate(parse(query.groq, {params: SPAN}), types), zod, 'answer'))]
}

/** `lake` is what the query can give, `zod` what the read model takes; `at` is the place in the answer. */
function compare(lake: TypeNode, zod: Json, at: string): string[] {
  const given = membersOf(lake)
  const taken = casesOf(zod)
  if (given.every(({type}) => type === 'null')) return [`${at}: no schema has this field`]
  return [
    ...given.flatMap((member) => (isTaken(member, taken) ? within(member, taken, at) : [`${at}: ${refusal(member)}`])),
    ...taken.flatMap((one) => neverGiven(one, given)).map((what) => `${at}: no schema gives ${what}`),
  ]
}

/** The kinds of value at one place: unions opened, arrays taken together as one; references are taken as whole. */
function membersOf(lake: TypeNode): TypeNode[] {
  const all = lake.type === 'union' ? lake.of.flatMap(membersOf) : [lake]
  const members = all.filter((member) => literalOf(member) !== MISSING)
  const arrays = members.filter((member) => member.type === 'array')
  if (arrays.length < 2) return members
  const together: TypeNode = {type: 'array', of: {type: 'union', of: arrays.flatMap(({of}) => membersOf(of))}}
  return [...members.filter(({type}) => type !== 'array'), together]
}

const casesOf = ({anyOf, oneOf, type, ...rest}: Json): Json[] =>
  (anyOf ?? oneOf)?.flatMap(casesOf) ??
  (Array.isArray(type) ? type.map((one) => ({...rest, type: one})) : [{...rest, type}])

function isTaken(lake: TypeNode, taken: Json[]): boolean {
  switch (lake.type) {
    case 'unknown':
      return false
    case 'object':
      return caseOf(lake, taken) !== undefined
    case 'null':
    case 'array':
      return taken.some(({type}) => type === lake.type)
    default: {
      const value = literalOf(lake)
      return taken.some(({type, const: only, enum: some}) =>
        some ? some.includes(value) : only !== undefined ? only === value : type === lake.type,
      )
    }
  }
}

/** What does not fit inside a value whose kind is taken. */
function within(lake: TypeNode, taken: Json[], at: string): string[] {
  if (lake.type === 'array') {
    const {items = {}} = taken.find(({type}) => type === 'array') ?? {}
    const isEmpty = membersOf(lake.of).length === 0
    return isEmpty ? [`${at}[]: no schema has this field`] : compare(lake.of, items, `${at}[]`)
  }
  if (lake.type !== 'object') return []
  const {properties = {}} = caseOf(lake, taken) ?? {}
  return Object.entries(properties).flatMap(([name, child]) => {
    const attribute = lake.attributes[name]
    return attribute
      ? compare(attribute.value, child, `${at}${tagged(lake)}.${name}`)
      : [`${at}.${name}: not asked for`]
  })
}

/** Objects are told apart by their `_type`, where they have one on both sides. */
function caseOf(lake: Of<'object'>, taken: Json[]): Json | undefined {
  const objects = taken.filter(({type}) => type === 'object')
  return objects.find(({properties}) => {
    const wanted = properties?._type?.const
    return wanted === undefined || wanted === tagOf(lake)
  })
}

function refusal(lake: TypeNode): string {
  if (lake.type === 'unknown') return 'the schema cannot tell what this is'
  if (lake.type === 'object') return `no case for ${tagOf(lake) ?? 'an object'}`
  const value = literalOf(lake)
  return `may be ${value === undefined ? lake.type : JSON.stringify(value)}`
}

/** A choice, a block or the other half of a yes-or-no that the read model waits for in vain. */
function neverGiven({type, enum: some, const: only, properties}: Json, given: TypeNode[]): string[] {
  const values = given.map(literalOf)
  const isFree = given.some((member) => member.type === 'string' && member.value === undefined)
  if (type === 'boolean') return values.every((value) => typeof value === 'boolean') ? ['anything but one answer'] : []
  const tag = properties?._type?.const
  if (tag !== undefined) return given.some((member) => tagOf(member) === tag) ? [] : [`a ${tag}`]
  const wanted = some ?? (only === undefined ? [] : [only])
  return isFree ? [] : wanted.filter((value) => !values.includes(value)).map((value) => JSON.stringify(value))
}

const literalOf = (lake: TypeNode): unknown => ('value' in lake ? lake.value : undefined)

function tagOf(lake: TypeNode): unknown {
  const tag = lake.type === 'object' ? lake.attributes._type?.value : undefined
  return tag && literalOf(tag)
}

const tagged = (lake: TypeNode) => {
  const tag = tagOf(lake)
  return tag === undefined ? '' : `(${tag})`
}
