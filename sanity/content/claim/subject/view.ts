import {words} from '#lib/words/language.ts'
import {linkView} from '../../link/view.ts'
import type {ClaimPage} from '../query.ts'

export type SubjectView = ReturnType<typeof subjectView>

/** What a claim is about: what acts, and on what. A claim that names no target speaks of skin in general. */
export function subjectView({exposure, conditions, outcomes}: Pick<ClaimPage, 'exposure' | 'conditions' | 'outcomes'>) {
  const targets = [
    ...conditions.map(linkView),
    ...outcomes.map((outcome) => ({id: outcome, title: words.outcomes[outcome], href: null})),
  ]
  return {
    exposure: exposure && {
      kind: exposure.kind,
      kindWord: words.exposures.one[exposure.kind],
      name: exposure.name,
      href: exposure.food && linkView(exposure.food).href,
    },
    targets: targets.length > 0 ? targets : [{id: 'skin', title: words.claim.skinInGeneral, href: null}],
  }
}
