import {alphabetically} from '#lib/words/in-locale.ts'
import {claimCardView} from '../claim/card/view.ts'
import {OUTCOMES} from '../claim/schema.ts'
import {subjectView} from '../claim/subject/view.ts'
import {dateView} from '../dates.ts'
import type {ClaimLine} from './query.ts'

export type ClaimLineView = ReturnType<typeof claimLineView>

/** A claim with what it is about, and how many sources stand on each side. */
export function claimLineView({card, evidence, gradedOn, exposure, conditions, outcomes}: ClaimLine) {
  const count = (wanted: ClaimLine['evidence'][number]['stance']) =>
    evidence.filter(({stance}) => stance === wanted).length
  return {
    ...claimCardView(card),
    ...subjectView({exposure, conditions, outcomes}),
    gradedOn: dateView(gradedOn),
    for: count('supports'),
    qualifying: count('qualifies'),
    against: count('contradicts'),
  }
}

/** What claims are about, each target once: patterns of the skin by name, then skin in general, then the rest. */
export function targetsOf(lines: ClaimLineView[]) {
  const once = [...new Map(lines.flatMap(({targets}) => targets).map((target) => [target.id, target])).values()]
  const rank = ({id}: {id: string}) => RANK.indexOf(id)
  return once.sort((one, other) => rank(one) - rank(other) || alphabetically(one.title, other.title))
}

/** What is no pattern comes after the patterns, in this order. */
const RANK = ['skin', ...OUTCOMES]
