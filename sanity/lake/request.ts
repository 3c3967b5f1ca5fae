import type {Context} from 'hono'
import {z} from 'zod'
import type {Identity, LakeEnv} from './context.ts'
import {badRequest, insufficientPermissions, unauthorized, unsupportedEncoding} from './errors.ts'
import {faultIn} from './fault.ts'
import {parseJson, utf8} from './json.ts'

/** Parses what a caller sent; answers 400 with the first fault and where it is. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw badRequest(`Invalid request: ${faultIn(result.error)}`)
}

/** The JSON body of a request, parsed. */
export async function body<Schema extends z.ZodType>(c: Context<LakeEnv>, schema: Schema): Promise<z.infer<Schema>> {
  const encoding = c.req.header('content-encoding') ?? 'identity'
  if (encoding !== 'identity') throw unsupportedEncoding(encoding)
  return parsed(schema, parseJson(utf8(await c.req.arrayBuffer()), 'The body is not JSON'))
}

/** GROQ parameters of the address: `$name=<JSON>`. */
export function groqParams(c: Context<LakeEnv>): Record<string, unknown> {
  const given = Object.entries(c.req.query()).filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(
    given.map(([name, text]) => [name.slice(1), parseJson(text, `Parameter ${name} is not JSON`)]),
  )
}

/** The address's query, parsed. */
export const search = <Schema extends z.ZodType>(c: Context<LakeEnv>, schema: Schema) => parsed(schema, c.req.query())

/** A `true`/`false` of the address. */
export const flag = z
  .enum(['true', 'false'])
  .optional()
  .transform((value) => value === 'true')

/** The comma-separated ids of an address. */
export const idList = (text: string | undefined) => (text ?? '').split(',').filter(Boolean)

/** The dataset of the address. */
export const datasetOf = (c: Context<LakeEnv>) => c.req.param('dataset') ?? ''

/** The caller, who may read everything; 401 for anybody without a token. */
export function reader(c: Context<LakeEnv>): Identity {
  const identity = c.get('identity')
  if (!identity) throw unauthorized()
  return identity
}

/** The caller, who may write; 401 without a token, 403 for viewers. */
export function writer(c: Context<LakeEnv>, permission = 'update'): Identity {
  const identity = reader(c)
  if (identity.role === 'viewer') throw insufficientPermissions(permission)
  return identity
}
