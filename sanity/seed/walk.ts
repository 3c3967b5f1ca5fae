/** Everything inside a value, with the path that leads to it: objects, arrays and what they hold. */
export function* walk(value: unknown, path = ''): Generator<{path: string; value: unknown}> {
  yield {path, value}
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) yield* walk(member, path ? `${path}.${key}` : key)
}
