import {tick} from './budget.ts'
import {rowsAsJson} from './rows.ts'

/** Characters of rows that are kept as JSON, which cost little. */
const READY = 8_000_000

/** An answer as JSON; null when it would be longer than so many characters, which is known before it is made. */
export function encode(value: unknown, most: number): string | null {
  const rows = Array.isArray(value) && value.length ? rowsAsJson(value, Math.max(most, READY)) : null
  if (rows !== null) return rows
  let left = most
  function measure(value: unknown): void {
    if (left < 0) return
    left -= 4
    if (typeof value === 'string') left -= value.length
    else if (Array.isArray(value))
      for (const item of value) {
        if (left < 0) return
        tick()
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
  return left < 0 ? null : JSON.stringify(value)
}
