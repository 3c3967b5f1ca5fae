import {words} from '#lib/words/language.ts'
import {gradeCounts} from '../claim/card/view.ts'
import {EXPOSURE_KINDS} from '../claim/schema.ts'
import {metaView} from '../meta/view.ts'
import {disclosuresOf} from '../product/disclosed/view.ts'
import {gradesView} from '../site-settings/grades/view.ts'
import {KINDS} from '../source/schema.ts'
import {claimLineView, targetsOf} from './line.ts'
import type {EvidenceIndex, Grading} from './query.ts'

export type EvidenceIndexView = ReturnType<typeof evidenceIndexView>
export type GradingView = ReturnType<typeof gradingView>

/** The index of claims by grade, best supported first, and what it can be narrowed to. */
export function evidenceIndexView({claims, grades}: EvidenceIndex) {
  const lines = claims.map(claimLineView)
  return {
    claimCount: lines.length,
    products: disclosuresOf(claims),
    grades: gradesView(grades)
      .map((one) => ({...one, claims: lines.filter(({grade}) => grade === one.grade)}))
      .filter((one) => one.claims.length > 0),
    topics: topicsOf(lines),
    targets: targetsOf(lines),
    meta: metaView({...words.indexes.evidence, path: '/evidence', grades: gradeCounts(lines)}),
  }
}

/** The kinds of things that claims say something of, as far as there are any. */
export const topicsOf = (lines: {exposure: ReturnType<typeof claimLineView>['exposure']}[]) =>
  EXPOSURE_KINDS.map((kind) => ({kind, title: words.exposures.several[kind]})).filter(({kind}) =>
    lines.some(({exposure}) => exposure?.kind === kind),
  )

/** What the grades mean, how often each was given, and what counts as a source, the weightiest first. */
export function gradingView({claims, grades}: Grading) {
  const counts = gradeCounts(claims)
  return {
    grades: gradesView(grades).map((one) => ({
      ...one,
      count: counts.find(({grade}) => grade === one.grade)?.count ?? 0,
    })),
    kinds: KINDS.map((kind) => ({kind, kindWord: words.sources.kinds[kind]})),
    meta: metaView({...words.indexes.grading, path: '/how-we-grade'}),
  }
}
