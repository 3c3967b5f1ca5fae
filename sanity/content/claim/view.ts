import {stegaClean} from '@sanity/client/stega'
import {dateView} from '../dates.ts'
import {hrefOf, linkView} from '../link/view.ts'
import {metaView} from '../meta/view.ts'
import {bylineView} from '../person/byline/view.ts'
import {citationView} from '../source/view.ts'
import {GRADE_WORDS} from '../words.ts'
import type {Claim, ClaimPage} from './query.ts'
import {path} from './schema.ts'

export type ClaimView = ReturnType<typeof claimView>
type Stance = Claim['evidence'][number]['stance']

/** A claim for readers: the grade in words, why, and what speaks for and against it. */
export function claimView(claim: Claim) {
  const {_id, slug, statement, grade, why, population, gradedOn, searchNote, conditions} = claim
  return {
    id: _id,
    href: hrefOf({_type: 'claim', slug}),
    statement,
    grade,
    gradeWord: GRADE_WORDS[grade],
    why,
    population,
    gradedOn: dateView(gradedOn),
    for: evidenceOf(claim, 'supports'),
    qualifying: evidenceOf(claim, 'qualifies'),
    against: evidenceOf(claim, 'contradicts'),
    searchNote,
    conditions: conditions.map(linkView),
  }
}

const evidenceOf = ({evidence}: Claim, wanted: Stance) =>
  evidence
    .filter(({stance}) => stance === wanted)
    .map(({_key, source, note}) => ({key: _key, source: citationView(source), note}))

/** The sources on every side of a claim. */
export const sourcesOf = (claim: Pick<ClaimView, 'for' | 'qualifying' | 'against'>) =>
  [...claim.for, ...claim.qualifying, ...claim.against].map(({source}) => source)

/** A claim on its own page, with the pages that show it. */
export function claimPageView(claim: ClaimPage) {
  const view = claimView(claim)
  return {
    ...view,
    gradedBy: claim.gradedBy && bylineView(claim.gradedBy),
    places: claim.places.map(linkView),
    meta: metaView({title: claim.statement, description: claim.why, path: path(stegaClean(claim.slug))}),
  }
}
