/** The preview of a block that gathers documents: its own title or what it is, then the first of them by name. */
export const gathering = (kind: string, field: string, name: string) => ({
  select: {
    title: 'title',
    first: `${field}.0.${name}`,
    second: `${field}.1.${name}`,
    third: `${field}.2.${name}`,
    all: field,
  },
  prepare: ({title, first, second, third, all}: Gathered) => {
    const named = [first, second, third].filter(Boolean)
    const rest = Object.keys(all ?? {}).length - named.length
    return {title: title ?? kind, subtitle: named.join(' · ') + (rest > 0 ? ` and ${rest} more` : '')}
  },
})

interface Gathered {
  title?: string
  first?: string
  second?: string
  third?: string
  all?: readonly unknown[]
}
