import {tick} from './budget.ts'
import {badRequest} from './errors.ts'
import {rowsAsJson} from './rows.ts'

/** Characters of rows that are kept as JSON, which cost little. */
const READY = 8_000_000

/** An answer as JSON; null when it would be longer than so many characters, which is known before it is made. */
export function encode(value: unknown, most: number): string | null {
  const rows = Array.isArray(value) && value.length ? rowsAsJson(value, Math.max(most, READY)) : null
  if (rows !== null) return rows
  try {
    return fits(value, most) ? JSON.stringify(value) : null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw badRequest('The answer is nested too deeply to be written as JSON; ask for less of it')
  }
}

/**
 * Whether a value has no more than so many characters as JSON, escapes apart. What stands in it several times counts
 * as often: a short query may name all documents for each document, and no such answer is ever walked to its end.
 */
export function fits(value: unknown, most: number): boolean {
  let left = most
  function measure(value: unknown): void {
    tick()
    left -= SIGNS
    if (typeof value === 'string') left -= value.length
    else if (Array.isArray(value))
      for (const item of value) {
        if (left < 0) return
        measure(item)
      }
    else if (typeof value === 'object' && value !== null)
      for (const key in value) {
        if (left < 0) return
        left -= key.length
        measure((value as Record<string, unknown>)[key])
      }
  }
  measure(value)
  return left >= 0
}

/** What stands around a value: quotes, a comma, a colon. */
const SIGNS = 4
