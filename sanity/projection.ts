import {stegaClean} from '@sanity/client/stega'
import {z} from 'zod'
import type {Query} from './read.ts'
import {MISSING} from './tolerant.ts'

/** A read model: the GROQ that selects it from an expression, and the zod that checks it, made from one object. */
export interface Projection<T extends z.ZodType = z.ZodType> {
  select: (expression: string) => string
  schema: T
}

/** What is read at a place: a value as it stands (`z.string()`) or a projection of it. */
type Read = z.ZodType | Projection
/** A field reads itself, or a GROQ expression: `['slug.current', z.string()]`. */
type Field = Read | readonly [expression: string, read: Read]

type SchemaOf<F> = F extends z.ZodType
  ? F
  : F extends Projection<infer T>
    ? T
    : F extends readonly [string, infer R]
      ? SchemaOf<R>
      : never
type Shape<F> = {[K in keyof F]: Extract<SchemaOf<F[K]>, z.ZodType>}

/** An object with these fields and no others. */
export function projection<const F extends Record<string, Field>>(fields: F): Projection<z.ZodObject<Shape<F>>> {
  const pairs = Object.entries(fields).map(([name, field]) => {
    const [expression, read] = isPair(field) ? field : ([name, field] as const)
    const {select, schema} = asProjection(read)
    const value = select(expression)
    return {name, schema, groq: value === name ? name : `"${name}": ${value}`}
  })
  const groq = pairs.map((pair) => pair.groq).join(', ')
  return {
    select: (expression) => `${expression}{${groq}}`,
    // The compiler does not follow field names through Object.fromEntries.
    schema: z.object(Object.fromEntries(pairs.map(({name, schema}) => [name, schema]))) as never,
  }
}

type Kinds = Record<string, Projection<z.ZodObject>>
type BlockOf<B extends Kinds> = {[K in keyof B]: {_type: K; _key: string} & z.infer<B[K]['schema']>}[keyof B]

/** Whether the Studio asks for a value. Where it does, an answer without it is reported instead of read as empty. */
interface Asked {
  required?: boolean
}

const listAt = (expression: string, {required}: Asked) => (required ? expression : `coalesce(${expression}, [])`)

/** An array of blocks, each `_type` with a projection of its own; absent reads as empty. */
export function blocks<const B extends Kinds>(
  kinds: B,
  asked: Asked = {},
): Projection<z.ZodArray<z.ZodType<BlockOf<B>>>> {
  const entries = Object.entries(kinds)
  const cases = entries.map(([type, {select}]) => select(`_type == "${type}" => `))
  const schemas = entries.map(([type, {schema}]) => schema.extend({_type: z.literal(type), _key: z.string()}))
  return {
    select: (expression) => `${listAt(expression, asked)}[]{_type, _key, ${cases.join(', ')}}`,
    // A union over the keys of an object is beyond what zod's types can infer.
    schema: z.array(z.discriminatedUnion('_type', schemas as never)) as never,
  }
}

/** An array of embedded values; absent reads as empty. */
export function array<R extends Read>(
  of: R,
  asked: Asked = {},
): Projection<z.ZodArray<Extract<SchemaOf<R>, z.ZodType>>> {
  const {select, schema} = asProjection(of)
  return {
    select: (expression) => select(`${listAt(expression, asked)}${of instanceof z.ZodType ? '' : '[]'}`),
    schema: z.array(schema) as never,
  }
}

/** An array of references, each read as the document it leads to; absent reads as empty. */
export const references = <T extends z.ZodType>(
  {select, schema}: Projection<T>,
  asked: Asked = {},
): Projection<z.ZodArray<T>> => ({
  select: (expression) => select(`${listAt(expression, asked)}[]->`),
  schema: z.array(schema),
})

/** A reference, read as the document it leads to, or null. One that leads nowhere is reported and reads as null. */
export const reference = <T extends z.ZodType>(of: Projection<T>, asked: Asked = {}): Projection<z.ZodNullable<T>> =>
  orNull(of, '->', asked)

/** The same projection of an object that may be missing. What is there and is no object is reported and reads as null. */
export const nullable = <T extends z.ZodType>(of: Projection<T>, asked: Asked = {}): Projection<z.ZodNullable<T>> =>
  orNull(of, '', asked)

/** Null is no fault to the schema, so where nothing should be missing the answer says that something is. */
const orNull = <T extends z.ZodType>({select, schema}: Projection<T>, arrow: '' | '->', {required}: Asked) => ({
  select: (expression: string) => {
    const found = `coalesce(${select(expression + arrow)}, "${MISSING}")`
    return required ? found : `select(defined(${expression}) => ${found})`
  },
  schema: schema.nullable(),
})

/** All documents of a filter: a field, or a whole query. */
export const many = <T extends z.ZodType>(filter: string, {select, schema}: Projection<T>) =>
  [filter, {select, schema: z.array(schema)} as Projection<z.ZodArray<T>>] as const

/** The first document of a filter, or null: a field, or a whole query. */
export const first = <T extends z.ZodType>(filter: string, {select, schema}: Projection<T>) =>
  [`${filter}[0]`, {select, schema: schema.nullable()} as Projection<z.ZodNullable<T>>] as const

/** One of a closed list. Draft mode hides an edit mark in every string; a choice is compared without it. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.preprocess(stegaClean, z.enum(options))

/** A day, as the Studio writes it: "2026-11-03". */
export const day = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(stegaClean(text))), 'must be a date such as 2026-11-03')

/** A text that code takes apart, such as names or the keys of marks; so it never carries an edit mark. */
export const exactText = z.string().check(() => {})

/** A query, under the name of the constant that holds it. */
export const query = <T extends z.ZodType>(
  name: string,
  [expression, {select, schema}]: readonly [string, Projection<T>],
): Query<T> => ({name, groq: select(expression), schema})

const asProjection = (read: Read): Projection =>
  read instanceof z.ZodType ? {select: (expression) => expression, schema: read} : read

const isPair = (field: Field): field is readonly [string, Read] => Array.isArray(field)
