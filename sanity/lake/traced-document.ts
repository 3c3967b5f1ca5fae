import {tick} from './budget.ts'
import type {Doc} from './context.ts'
import {fits} from './encode.ts'
import {answerTooLong} from './errors.ts'

/** Prefix of the hidden field that holds the marked form of its neighbour. */
export const TWIN = '\u{F0000}'

const [START, PATH, END] = ['\u{F0001}', '\u{F0002}', '\u{F0003}']
const MARKED = new RegExp(`^${START}([^${PATH}]*)${PATH}([^${PATH}]*)${PATH}([^${END}]*)${END}`, 'u')

type Fields = Record<string, unknown>

/** Where each string of an answer was stored — https://www.sanity.io/docs/visual-editing/content-source-maps */
export interface SourceMap {
  documents: {_id: string; _type: string}[]
  paths: string[]
  mappings: Record<string, {type: 'value'; source: {type: 'documentValue'; document: number; path: number}}>
}

const kept = {keyed: new WeakMap<Doc, Doc>(), indexed: new WeakMap<Doc, Doc>()}

/** A document in which every string field has a twin that says where it stands, by `_key` or by position. */
export function tracedDocument(doc: Doc, by: 'keyed' | 'indexed'): Doc {
  const known = kept[by].get(doc)
  if (known) return known
  const origin = `${START}${doc._originalId ?? doc._id}${PATH}${doc._type}${PATH}`
  const mark = (path: string, text: string) => `${origin}${path}${END}${text}`

  function twinned<Value>(value: Value, path: string): Value {
    if (Array.isArray(value)) return value.map((item, index) => twinned(item, path + segment(item, index))) as Value
    if (!isFields(value)) return value
    const result: Fields = {}
    for (const [key, field] of Object.entries(value)) {
      const at = path + quoted(key)
      result[key] = twinned(field, at)
      if (key.startsWith('_')) continue
      if (typeof field === 'string') result[TWIN + key] = mark(at, field)
      if (Array.isArray(field) && field.some((item) => typeof item === 'string'))
        result[TWIN + key] = field.map((item, index) =>
          typeof item === 'string' ? mark(`${at}[${index}]`, item) : twinned(item, at + segment(item, index)),
        )
    }
    return result as Value
  }

  const segment = (item: unknown, index: number) =>
    by === 'keyed' && isFields(item) && typeof item._key === 'string'
      ? `[?(@._key=='${escaped(item._key)}')]`
      : `[${index}]`
  const traced = twinned(doc, '$')
  kept[by].set(doc, traced)
  return traced
}

/** Characters that an answer with its marks may have. */
const MOST = 64_000_000

/** Takes the marks off an answer; what they said becomes the source map. */
export function untrace(marked: unknown): {result: unknown; resultSourceMap: SourceMap} {
  if (!fits(marked, MOST)) throw answerTooLong(MOST)
  const documents = new Map<string, {index: number; _type: string}>()
  const paths = new Map<string, number>()
  const mappings: SourceMap['mappings'] = {}

  function plain(value: unknown, at: string): unknown {
    tick()
    if (typeof value === 'string') return unmarked(value, at)
    if (Array.isArray(value)) return value.map((item, index) => plain(item, `${at}[${index}]`))
    if (!isFields(value) || typeof value.toJSON === 'function') return value // a date of groq-js
    const fields = Object.entries(value).filter(([key]) => !key.startsWith(TWIN))
    return Object.fromEntries(fields.map(([key, field]) => [key, plain(value[TWIN + key] ?? field, at + quoted(key))]))
  }

  function unmarked(text: string, at: string): string {
    const [mark, _id = '', _type = '', path = ''] = MARKED.exec(text) ?? []
    if (mark === undefined) return text
    const document = documents.get(_id)?.index ?? documents.size
    documents.set(_id, {index: document, _type})
    const position = paths.get(path) ?? paths.size
    paths.set(path, position)
    mappings[at] = {type: 'value', source: {type: 'documentValue', document, path: position}}
    return text.slice(mark.length)
  }

  const result = plain(marked, '$')
  const sources = [...documents].map(([_id, {_type}]) => ({_id, _type}))
  return {result, resultSourceMap: {documents: sources, paths: [...paths.keys()], mappings}}
}

const escaped = (key: string) => key.replace(/['\\]/g, '\\$&')

const quoted = (key: string) => `['${escaped(key)}']`

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
