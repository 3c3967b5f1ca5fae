import {byGravity, type Concern, KINDS, type Kind} from './concern.ts'

/** Which concerns an editor wants to see. */
export interface Wanted {
  /** Null for every kind. */
  kind: Kind | null
  /** Whether errors alone are shown, or what is worth a look too, or everything. */
  depth: keyof typeof DEPTHS
  /** Words that stand in the title, the problem or the kind of document. */
  words: string
}

/** How deep to look, in the order of the menu. */
export const DEPTHS = {
  errors: {title: 'Errors', severities: ['error']},
  warnings: {title: 'Errors and warnings', severities: ['error', 'warning']},
  notices: {title: 'Notices too', severities: ['error', 'warning', 'notice']},
} as const

/** The concerns that are wanted, the gravest first. */
export function selected(concerns: readonly Concern[], {kind, depth, words}: Wanted): Concern[] {
  const severities: readonly string[] = DEPTHS[depth].severities
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean)
  return concerns
    .filter((concern) => severities.includes(concern.severity) && (kind === null || concern.kind === kind))
    .filter(({title, problem, type}) => {
      const text = `${title} ${problem} ${type}`.toLowerCase()
      return sought.every((word) => text.includes(word))
    })
    .sort(byGravity)
}

/** How many there would be of each kind. */
export function countsOf(concerns: readonly Concern[], wanted: Omit<Wanted, 'kind'>): Record<Kind | 'all', number> {
  const all = selected(concerns, {...wanted, kind: null})
  const kinds = Object.keys(KINDS) as Kind[]
  const counts = Object.fromEntries(kinds.map((kind) => [kind, all.filter((one) => one.kind === kind).length]))
  return {...(counts as Record<Kind, number>), all: all.length} // a count for every key of KINDS
}
