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

/** What the checklist shows: what fields ask of their values first, then what the editorial rules found. */
export const entriesOf = (markers: ValidationMarker[], findings: Finding[]): Entry[] =>
  [
    ...markers.filter(({code}) => !code?.startsWith(RULE_CODE)).map(fromField),
    ...findings.map(({severity, path, problem, mend}) => ({severity, path, problem, mend})),
  ].map((entry) => ({...entry, key: JSON.stringify([entry.path, entry.problem])}))

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

/** A field as far as the checklist names it. */
interface Field {
  name: string
  type: {title?: string}
}

/** What editors call the field that a path leads into; null for the document as a whole. */
export function fieldTitle([first]: Path, fields: readonly Field[]): string | null {
  if (typeof first !== 'string') return null
  return fields.find(({name}) => name === first)?.type.title ?? first
}
