import {stegaClean} from '@sanity/client/stega'
import {alphabetically} from '#lib/words/in-locale.ts'
import {words} from '#lib/words/language.ts'
import {EXPOSURE_KINDS} from '../claim/schema.ts'
import {metaView} from '../meta/view.ts'
import {disclosuresOf} from '../product/disclosed/view.ts'
import {gradesView} from '../site-settings/grades/view.ts'
import {type ClaimLineView, claimLineView, targetsOf} from './line.ts'
import type {EvidenceIndex} from './query.ts'
import {topicsOf} from './view.ts'

export type MatrixView = ReturnType<typeof matrixView>
export type MatrixRow = ReturnType<typeof rowsOf>[number]

/**
 * What people eat, take or do (rows, by kind) against what it is said to change (columns); a claim stands in every
 * cell that it speaks of. `inside` is the same for what is said to go on in the body, which nobody can choose.
 */
export function matrixView({claims, grades}: EvidenceIndex) {
  const lines = claims.map(claimLineView)
  const groups = EXPOSURE_KINDS.map((kind) => ({
    kind,
    title: words.exposures.several[kind],
    rows: rowsOf(lines.filter(({exposure}) => exposure?.kind === kind)),
  })).filter(({rows}) => rows.length > 0)
  return {
    claimCount: lines.length,
    products: disclosuresOf(claims),
    // The picture breaks names into lines by their length.
    columns: stegaClean(targetsOf(lines)),
    choices: groups.filter(({kind}) => kind !== 'mechanism'),
    inside: groups.filter(({kind}) => kind === 'mechanism'),
    topics: topicsOf(lines),
    grades: gradesView(grades),
    meta: metaView({...words.indexes.matrix, path: '/evidence/matrix'}),
  }
}

/** One row for each thing that acts, by name. */
function rowsOf(lines: ClaimLineView[]) {
  const nameOf = ({exposure}: ClaimLineView) => stegaClean(exposure?.name ?? '')
  const hrefs = new Map(lines.map((line) => [nameOf(line), line.exposure?.href ?? null]))
  return [...hrefs]
    .sort(([one], [other]) => alphabetically(one, other))
    .map(([name, href]) => ({name, href, claims: lines.filter((line) => nameOf(line) === name)}))
}
