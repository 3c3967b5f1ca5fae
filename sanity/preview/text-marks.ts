import {
  type ContentSourceMapParsedPath,
  jsonPathToStudioPath,
  parseJsonPath,
  resolveMapping,
  studioPath,
} from '@sanity/client/csm'
import {type ContentSourceMap, stegaEncodeSourceMap} from '@sanity/client/stega'
import {z} from 'zod'
import type {EditMarks} from './edit-marks.ts'

/**
 * Hides in every running text of an answer which field it comes from, so that a click can open that field. Choices,
 * days, addresses and ids carry no mark: they are known by their field and by the read model, and compared as they are.
 */
export function withTextMarks(
  answer: unknown,
  sources: ContentSourceMap,
  schema: z.ZodType,
  marks: EditMarks,
): unknown {
  const marked = marking(sources, marks)
  const walk = (value: unknown, schemas: z.ZodType[], path: ContentSourceMapParsedPath): unknown => {
    const cases = schemas.flatMap(casesOf)
    const at = (key: string | number) => cases.flatMap((one) => childOf(one, key))
    if (typeof value === 'string') return cases.length > 0 && cases.every(isRunningText) ? marked(value, path) : value
    if (Array.isArray(value)) return value.map((member, index) => walk(member, at(index), [...path, index]))
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([name, inner]) => [name, walk(inner, at(name), [...path, name])])
    return Object.fromEntries(fields)
  }
  return walk(answer, [schema], [])
}

/** Marks a text that stands at a place of the answer. */
const marking =
  (sources: ContentSourceMap, marks: EditMarks) =>
  (text: string, at: ContentSourceMapParsedPath): string => {
    const {mapping, pathSuffix} = resolveMapping(at, sources) ?? {}
    if (mapping?.source.type !== 'documentValue') return text
    const document = sources.documents[mapping.source.document]
    const field = `${sources.paths[mapping.source.path]}${pathSuffix}`
    if (!document || !isMarked(text, document, field)) return text
    const path = studioPath.toString(jsonPathToStudioPath(parseJsonPath(field)))
    return marks.mark(text, {id: document._id, type: document._type, path})
  }

/** The client's own encoder is asked, which passes over what looks like a date or an address. */
function isMarked(text: string, document: ContentSourceMap['documents'][number], field: string): boolean {
  let answer = false
  stegaEncodeSourceMap(
    {text},
    {documents: [document], paths: [field], mappings: THE_ONE},
    {
      enabled: true,
      studioUrl: '/studio',
      filter(props) {
        answer = props.filterDefault(props)
        return false
      },
    },
  )
  return answer
}

const THE_ONE: ContentSourceMap['mappings'] = {
  "$['text']": {type: 'value', source: {type: 'documentValue', document: 0, path: 0}},
}

/** A text without any promise about its form; nothing else is free to carry more than it says. */
const isRunningText = (schema: z.ZodType): boolean => schema instanceof z.ZodString && !schema.def.checks?.length

/** What a read model says of a place; several where blocks of several kinds may stand. */
function casesOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodNullable) return casesOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => casesOf(option as z.ZodType))
  return [schema]
}

function childOf(schema: z.ZodType, key: string | number): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType]
  const child = schema instanceof z.ZodObject && typeof key === 'string' ? schema.shape[key] : undefined
  return child ? [child] : []
}
