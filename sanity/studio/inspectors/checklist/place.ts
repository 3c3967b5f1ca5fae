import type {Path, SchemaType} from '@sanity/types'
import {isPart} from '#sanity/content/rules/values.ts'

/** What editors call the place that a path leads to, from the field inwards; empty for the document as a whole. */
export function placeOf(path: Path, type: SchemaType, value: unknown): string {
  const titles: string[] = []
  let [inType, inValue]: [SchemaType | undefined, unknown] = [type, value]
  for (const segment of path) {
    if (typeof segment === 'string') {
      inType = inType?.jsonType === 'object' ? inType.fields.find(({name}) => name === segment)?.type : undefined
      inValue = isPart(inValue) ? inValue[segment] : undefined
      if (inType?.title) titles.push(inType.title)
    } else {
      inValue = memberAt(inValue, segment)
      inType = memberType(inType, inValue)
    }
    if (!inType || inType.name === 'block') break // words of a text have no names of their own
  }
  return titles.join(' › ')
}

function memberType(array: SchemaType | undefined, member: unknown): SchemaType | undefined {
  const types: SchemaType[] = array?.jsonType === 'array' ? array.of : []
  return types.find(({name}) => isPart(member) && member._type === name) ?? types[0]
}

function memberAt(value: unknown, segment: Exclude<Path[number], string>): unknown {
  if (!Array.isArray(value)) return undefined
  if (typeof segment === 'number') return value[segment]
  return '_key' in segment ? value.find((member) => isPart(member) && member._key === segment._key) : undefined
}
