import type {Doc} from './context.ts'

/** Opcodes of the mendoza format that this encoder writes — https://github.com/sanity-io/mendoza */
const OP = {value: 0, copy: 1, pushFieldCopy: 10, returnIntoObjectSameKeyPop: 15, setFieldValue: 17, deleteField: 19}

type Json = Record<string, unknown>

/**
 * The change of a document both ways, as hosted Sanity writes it: of the document without its revision, which whoever
 * follows the change knows. Fields are addressed by number, so that one more field would put every change elsewhere.
 */
export function documentChange(before: Doc | null, after: Doc | null): {apply: unknown[]; revert: unknown[]} {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return {apply: mendozaPatch(from, to), revert: mendozaPatch(to, from)}
}

/** What changes of a document are written of. */
export function withoutRevision(doc: Doc | null): Omit<Doc, '_rev'> | null {
  if (!doc) return null
  const {_rev, ...rest} = doc
  return rest
}

/** A mendoza patch from one value to another: objects field by field, everything else as a whole. */
export function mendozaPatch(from: unknown, to: unknown): unknown[] {
  return isObject(from) && isObject(to) ? [OP.copy, ...fields(from, to)] : [OP.value, to]
}

/** Fields are numbered by the sorted keys of the object patched. */
function fields(from: Json, to: Json): unknown[] {
  const keys = Object.keys(from).sort()
  const changes = Object.entries(to).flatMap(([key, value]) => {
    const old = from[key]
    if (Object.hasOwn(from, key) && equal(old, value)) return []
    if (!isObject(old) || !isObject(value)) return [OP.setFieldValue, value, key]
    return [OP.pushFieldCopy, keys.indexOf(key), ...fields(old, value), OP.returnIntoObjectSameKeyPop]
  })
  const removals = keys.flatMap((key, index) => (Object.hasOwn(to, key) ? [] : [OP.deleteField, index]))
  return [...changes, ...removals]
}

const equal = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
