import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import {dateView} from '../dates.ts'
import {citationView} from '../source/view.ts'
import type {Claim} from './query.ts'
import {path} from './schema.ts'

export type ClaimView = ReturnType<typeof claimView>
type Stance = Claim['evidence'][number]['stance']

/** A claim for readers: the grade in words, why, and what speaks for and against it. */
export function claimView(claim: Claim) {
  const {_id, slug, statement, grade, why, population, gradedOn, searchNote} = claim
  return {
    id: _id,
    href: path(stegaClean(slug)),
    statement,
    grade,
    gradeWord: words.grades.long[grade],
    why,
    population,
    gradedOn: dateView(gradedOn),
    for: evidenceOf(claim, 'supports'),
    qualifying: evidenceOf(claim, 'qualifies'),
    against: evidenceOf(claim, 'contradicts'),
    searchNote,
  }
}

const evidenceOf = ({evidence}: Claim, wanted: Stance) =>
  evidence
    .filter(({stance}) => stance === wanted)
    .map(({_key, source, note}) => ({key: _key, source: citationView(source), note}))

/** The sources on every side of a claim. */
export const sourcesOf = (claim: Pick<ClaimView, 'for' | 'qualifying' | 'against'>) =>
  [...claim.for, ...claim.qualifying, ...claim.against].map(({source}) => source)
