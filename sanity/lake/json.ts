import {badRequest} from './errors.ts'

/** Levels of nesting that anything sent may have: documents have fewer, and whoever walks deeper runs out of stack. */
const NESTING = 100

/** JSON that a caller sent; answers 400 with the complaint where it is none, too deep, or would change what objects are. */
export function parseJson(text: string, complaint: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw badRequest(complaint)
  }
  checkShape(value, 1)
  return value
}

/** The text of bytes; answers 400 for what is not UTF-8, instead of storing question marks. */
export function utf8(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw badRequest('The body is not UTF-8. Send JSON as UTF-8')
  }
}

function checkShape(value: unknown, level: number) {
  if (typeof value !== 'object' || value === null) return
  if (level > NESTING) throw badRequest(`The JSON is nested deeper than ${NESTING} levels`)
  if (Object.hasOwn(value, '__proto__')) throw badRequest('"__proto__" cannot be the name of a field')
  for (const item of Object.values(value)) checkShape(item, level + 1)
}
