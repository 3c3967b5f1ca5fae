import type {Path} from '@sanity/types'
import type {Severity} from '#sanity/content/rules/finding.ts'

/** What an editor may look for: each kind is a filter of the tool, in this order. */
export const KINDS = {
  leftOut: 'Left out by the site',
  references: 'Broken references',
  rules: 'Editorial rules',
  reviews: 'Reviews',
  unused: 'Not used',
} as const
export type Kind = keyof typeof KINDS

/** Something that somebody should look at, in a published document or, where nobody knows in which, on a page. */
export type Concern = About & {
  kind: Kind
  severity: Severity
  /** The document's kind; empty where nobody knows the document. */
  type: string
  /** What editors call the document; the page, where nobody knows the document. */
  title: string
  /** The field that it is about; empty for the document as a whole. */
  path: Path
  problem: string
  mend: string
}

/** The document's published id, or the path of a page. */
type About = {document: string; page?: never} | {document: null; page: string}

const RANK = {error: 0, warning: 1, notice: 2} as const satisfies Record<Severity, number>

/** The gravest first, then by title. */
export const byGravity = (one: Concern, other: Concern): number =>
  RANK[one.severity] - RANK[other.severity] || one.title.localeCompare(other.title)
