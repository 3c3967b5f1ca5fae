/** Whether a node of one of these types stands anywhere in an expression. */
export function mentions(value: unknown, types: string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, types))
  if (typeof value !== 'object' || value === null) return false
  return (
    ('type' in value && types.includes(String(value.type))) ||
    Object.values(value).some((item) => mentions(item, types))
  )
}
