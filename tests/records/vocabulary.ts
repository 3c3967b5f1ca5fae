import {readFileSync} from 'node:fs'
import path from 'node:path'

interface Type {
  kindOf: string[]
  /** What a property may hold: names of types, of data types among them. */
  properties: Map<string, string[]>
}

/** All of schema.org, as the package `schema-dts` declares it for TypeScript. */
const DECLARATIONS = readFileSync(
  path.join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts'),
  'utf8',
)

const TYPES = new Map<string, Type>()
for (const [, name = '', parents = '', body = ''] of DECLARATIONS.matchAll(
  /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+) \{\n(.*?)^\}/gms,
)) {
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm)]
  const {kindOf, properties: known} = TYPES.get(name) ?? {kindOf: [], properties: new Map<string, string[]>()}
  TYPES.set(name, {
    kindOf: [...kindOf, ...[...parents.matchAll(/\b(\w+)Base\b/g)].map(([, parent = '']) => parent)],
    properties: new Map([
      ...known,
      ...properties.map(([, name, types = '']): [string, string[]] => [name ?? '', types.split(' | ')]),
    ]),
  })
}

/** A type and all that it is a kind of. */
const lineOf = (type: string): string[] => [
  type,
  ...(TYPES.get(type)?.kindOf ?? []).filter((parent) => parent !== type).flatMap(lineOf),
]

const expectedAt = (type: string, property: string): string[] | undefined =>
  lineOf(type)
    .map((one) => TYPES.get(one)?.properties.get(property))
    .find((found) => found !== undefined)

/** What an action wants of whoever starts it, by the property that it is about: https://schema.org/docs/actions.html */
function constraintOn(type: string, name: string): string[] | undefined {
  const [, property = ''] = /^(\w+)-(?:input|output)$/.exec(name) ?? []
  return lineOf(type).includes('Action') && expectedAt(type, property)
    ? ['Text', 'PropertyValueSpecification']
    : undefined
}

/** What may stand where data of a type is expected; a date is what ISO 8601 says, an address is whole. */
const DATA: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => URL.canParse(String(value)),
  Date: (value) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(value)),
  Number: (value) => typeof value === 'number',
  Integer: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
  // A thing may be named by the address of its page: https://schema.org/docs/gs.html#schemaorg_expected
  IdReference: (value) => typeof value === 'string' && URL.canParse(value),
}

/** Every type, property and value of structured data that schema.org does not have at its place, and every empty one. */
export function outsideVocabulary(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return ['no object']
  const {'@type': type, '@context': context, ...properties} = node as Record<string, unknown>
  if (context !== undefined && context !== 'https://schema.org') return [`the context ${context}`]
  if (typeof type !== 'string' || !TYPES.has(type)) return [`the type ${type}`]
  return Object.entries(properties).flatMap(([name, value]) => {
    const expected = constraintOn(type, name) ?? expectedAt(type, name)
    const faults = expected ? faultsOf(value, expected) : ['no such property']
    return faults.map((fault) => `${type}.${name}: ${fault}`)
  })
}

function faultsOf(value: unknown, expected: string[]): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? ['an empty list'] : value.flatMap((one) => faultsOf(one, expected))
  }
  if (value === null || value === '') return ['an empty value']
  if (typeof value !== 'object') {
    return expected.some((type) => DATA[type]?.(value))
      ? []
      : [`${JSON.stringify(value)} is no ${expected.join(' or ')}`]
  }
  const {'@type': type} = value as {'@type'?: unknown}
  const fits = lineOf(String(type)).some((one) => expected.includes(one))
  return [...(fits ? [] : [`${type} is no ${expected.join(' or ')}`]), ...outsideVocabulary(value)]
}
