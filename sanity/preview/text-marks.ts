import {type ContentSourceMap, type StegaConfig, stegaEncodeSourceMap} from '@sanity/client/stega'
import {z} from 'zod'

type Key = string | number | {_index: number}

/** Where the marks lead: the Studio on the site's own origin. */
const STUDIO = '/studio'

/**
 * Hides in every running text of an answer which field it comes from, so that a click can open that field. Choices,
 * days, addresses and ids carry no mark: they are known by their field and by the read model, and compared as they are.
 */
export function withTextMarks(answer: unknown, sources: ContentSourceMap, schema: z.ZodType): unknown {
  const filter: StegaConfig['filter'] = (value) =>
    value.filterDefault(value) && schemasAt([schema], value.resultPath as Key[]).every(isRunningText)
  const opened = retyped(answer, 'block', OPENED)
  return retyped(stegaEncodeSourceMap(opened, sources, {enabled: true, studioUrl: STUDIO, filter}), OPENED, 'block')
}

/** The encoder takes a block for text alone and passes over what its marks refer to; under another name it looks inside. */
const OPENED = 'opened block'

function retyped(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((member) => retyped(member, from, to))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, retyped(inner, from, to)])
  return '_type' in value && value._type === from
    ? {...Object.fromEntries(fields), _type: to}
    : Object.fromEntries(fields)
}

/** A text without any promise about its form; nothing else is free to carry more than it says. */
const isRunningText = (schema: z.ZodType): boolean => schema instanceof z.ZodString && !schema.def.checks?.length

/** What a read model says of a place; several where blocks of several kinds may stand. */
function schemasAt(schemas: z.ZodType[], [key, ...rest]: Key[]): z.ZodType[] {
  const open = schemas.flatMap(casesOf)
  if (key === undefined) return open
  return schemasAt(
    open.flatMap((schema) => childOf(schema, key)),
    rest,
  )
}

function casesOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodNullable) return casesOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => casesOf(option as z.ZodType))
  return [schema]
}

function childOf(schema: z.ZodType, key: Key): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  const child = schema instanceof z.ZodObject && typeof key === 'string' ? schema.shape[key] : undefined
  return child ? [child] : []
}
