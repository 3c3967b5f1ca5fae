import type {Path, ValidationMarker} from '@sanity/types'
import type {Finding, Severity} from '#sanity/content/rules/finding.ts'
import {RULE_CODE} from '../../validation.ts'

/** One thing on the checklist. */
export interface Entry {
  key: string
  severity: Severity
  path: Path
  problem: string
  /** Missing where a field itself says what it takes. */
  mend: string | null
}

/**
 * What the checklist shows: what fields ask of their values first, then what the editorial rules found. Where a rule
 * says of a value what is wrong with it, the field need not add that it is required.
 */
export function entriesOf(markers: ValidationMarker[], findings: Finding[]): Entry[] {
  const told = new Set(findings.map(({path}) => JSON.stringify(path)))
  const ofFields = markers.filter(({code, path}) => !code?.startsWith(RULE_CODE) && !told.has(JSON.stringify(path)))
  return [
    ...ofFields.map(fromField),
    ...findings.map(({severity, path, problem, mend}) => ({severity, path, problem, mend})),
  ].map((entry) => ({...entry, key: JSON.stringify([entry.path, entry.problem])}))
}

const SEVERITY = {error: 'error', warning: 'warning', info: 'notice'} satisfies Record<
  ValidationMarker['level'],
  Severity
>

const fromField = ({level, path, message}: ValidationMarker) => ({
  severity: SEVERITY[level],
  path,
  problem: message,
  mend: null,
})
