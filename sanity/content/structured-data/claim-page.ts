import {stegaClean} from '@sanity/client/stega'
import type {MedicalWebPage, WithContext} from 'schema-dts'
import {type ClaimView, sourcesOf} from '../claim/view.ts'
import type {MetaView} from '../meta/view.ts'
import type {BylineView} from '../person/byline/view.ts'
import {pageParts, person, type Step, work} from './parts.ts'

interface Ground {
  meta: MetaView
  trail: Step[]
  claim: ClaimView
  gradedBy: BylineView | null
}

/**
 * Structured data of a claim's page: https://schema.org/Claim, what it rests on, and the way to it. No ClaimReview: that
 * is a verdict, true or false, on what somebody else has said; a grade says how well our own statement is supported.
 */
export const claimPage = ({meta, trail, claim, gradedBy}: Ground) =>
  stegaClean({
    ...pageParts(meta, trail),
    '@type': 'MedicalWebPage',
    audience: {'@type': 'Patient'},
    lastReviewed: claim.gradedOn.iso,
    mainEntity: {
      '@type': 'Claim',
      name: claim.statement,
      abstract: `${claim.gradeWord}. ${claim.why}`,
      dateModified: claim.gradedOn.iso,
      ...(gradedBy && {editor: person(gradedBy)}),
      citation: sourcesOf(claim).map(work),
    },
  } satisfies WithContext<MedicalWebPage>)
