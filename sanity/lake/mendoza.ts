/** Opcodes of the mendoza format that this encoder writes — https://github.com/sanity-io/mendoza */
const OP = {value: 0, copy: 1, pushFieldCopy: 10, returnIntoObjectSameKeyPop: 15, setFieldValue: 17, deleteField: 19}

type Json = Record<string, unknown>

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
