import type {ValidationMarker} from '@sanity/types'
import type {Finding} from '#sanity/content/rules/finding.ts'
import {RULE_CODE} from '../validation.ts'

/** What stands between a draft and its readers. */
export interface Gate {
  /** How many things have to be mended first. */
  blocking: number
  /** Whether the draft says something else than was reviewed: publishing lets go of the review. */
  voidsReview: boolean
}

/**
 * Judges by what fields ask of their values and by fresh findings: the markers of rules that the form shows may be
 * older than a neighbour's last change. A void review does not block, since publishing mends it.
 */
export function gateOf(markers: ValidationMarker[], findings: Finding[]): Gate {
  const errors = findings.filter(({severity}) => severity === 'error')
  const ofFields = markers.filter(({level, code}) => level === 'error' && !code?.startsWith(RULE_CODE))
  const ofRules = errors.filter(({rule}) => rule !== VOID)
  return {blocking: ofFields.length + ofRules.length, voidsReview: errors.length > ofRules.length}
}

const VOID = 'review-void'
