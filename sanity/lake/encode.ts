import {tick} from './budget.ts'

/** An answer as JSON; null when it would be longer than so many characters, which is known before it is made. */
export function encode(value: unknown, most: number): string | null {
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
