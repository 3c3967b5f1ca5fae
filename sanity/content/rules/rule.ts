import type {StoredDocument} from '../references.ts'
import type {Finding, Severity} from './finding.ts'
import type {Neighbours} from './neighbours.ts'

/** All that a rule may look at. */
export interface Subject {
  /** The document under its published id, as it is or as it is to be published. */
  document: StoredDocument
  /** Other documents as they are published. */
  neighbours: Neighbours
  settings: Settings
  /** The day of the check, `YYYY-MM-DD`. */
  today: string
}

/** What rules need of the site's settings. */
export interface Settings {
  reviewIntervalMonths: number
  lintWords: {word: string; advice: string}[]
}

/** A finding before it says which rule and document it belongs to. */
export type Found = Omit<Finding, 'rule' | 'document' | 'type'>

/** An editorial rule: a pure function with a name that findings carry. */
export interface Rule {
  name: string
  check: (subject: Subject) => Iterable<Found>
}

export const rule = (name: string, check: Rule['check']): Rule => ({name, check})

const found =
  (severity: Severity) =>
  (path: Found['path'], problem: string, mend: string): Found => ({severity, path, problem, mend})

export const error = found('error')
export const warning = found('warning')
export const notice = found('notice')
