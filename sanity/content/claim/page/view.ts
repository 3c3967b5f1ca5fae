import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {citationFiles} from '../../citation/files.ts'
import {dateView} from '../../dates.ts'
import {metaView} from '../../meta/view.ts'
import {bylineView} from '../../person/byline/view.ts'
import {disclosureView} from '../../product/disclosed/view.ts'
import {definitionOf} from '../../site-settings/grades/view.ts'
import {claimPage} from '../../structured-data/claim-page.ts'
import {gradeCounts} from '../card/view.ts'
import type {ClaimPage} from '../query.ts'
import {path} from '../schema.ts'
import {subjectView} from '../subject/view.ts'
import {claimView} from '../view.ts'
import {placesView} from './places.ts'

export type ClaimPageView = ReturnType<typeof claimPageView>

/** A claim on its own page: its record, the grades that it had, and every page that shows it. */
export function claimPageView(claim: ClaimPage) {
  const view = {...claimView(claim), ...subjectView(claim)}
  const {statement: title, why: description} = claim
  const href = path(stegaClean(claim.slug))
  const meta = metaView({title, description, path: href, kind: 'claim', grades: gradeCounts([claim])})
  const trail = [{title: words.navigation.theEvidence, path: '/evidence'}]
  const gradedBy = claim.gradedBy && bylineView(claim.gradedBy)
  return {
    ...view,
    cite: citationFiles(meta.canonicalPath),
    definition: definitionOf(claim.grade, claim.grades),
    product: claim.product && disclosureView(claim.product),
    gradedBy,
    history: historyOf(claim),
    places: placesView(claim),
    trail,
    meta,
    jsonLd: claimPage({meta, trail, claim: view, gradedBy}),
  }
}

/** Every grade that the claim has had, the present one first. The note of a grade says what led to it. */
function historyOf({grade, gradedOn, history}: ClaimPage) {
  const earlier = [...history].sort((one, other) => stegaClean(other.gradedOn).localeCompare(stegaClean(one.gradedOn)))
  const grades = [{_key: 'now', grade, gradedOn}, ...earlier]
  return grades.map((one, index) => ({
    key: one._key,
    grade: one.grade,
    gradeWord: words.grades.long[one.grade],
    gradedOn: dateView(one.gradedOn),
    note: earlier[index]?.note ?? words.claim.firstGraded,
  }))
}
