import type {Path} from '@sanity/types'

/** An error blocks publishing, a warning asks for a second look, a notice tells what readers see or may stumble over. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One place in a document where an editorial rule does not hold. */
export interface Finding {
  rule: string
  severity: Severity
  /** The document's published id. */
  document: string
  type: string
  /** The field, array member or span that it is about; empty for the document as a whole. */
  path: Path
  /** What is wrong, in an editor's words. */
  problem: string
  /** What to do about it. */
  mend: string
}
