import {isReviewed, reviewedOn} from '../objects/review/state.ts'
import {listed, named} from '../rules/names.ts'
import {pagesShowing} from '../rules/pages-showing.ts'
import {error, rule, type Subject, warning} from '../rules/rule.ts'
import {verbAgrees} from '../rules/text/certainty.ts'
import {membersOf, refOf, textOf} from '../rules/values.ts'
import {GRADE_WORDS} from '../words.ts'
import {type Grade, hasGrade} from './grades.ts'

/** Kinds of sources that weigh many studies together: a strong claim needs one on its side. */
const WEIGHTY = ['guideline', 'consensus', 'systematicReview']

/** The evidence of the claim that names a source, with the source as far as it is published. */
const evidenceOf = ({document, neighbours}: Subject) =>
  membersOf(document.evidence, ['evidence']).flatMap(({member, path}) => {
    const id = refOf(member.source)
    return id ? [{stance: member.stance, source: neighbours.get(id), path}] : []
  })

/** Brief 1: a claim has at least one source. Where nothing was found, a note on the search stands for it. */
export const hasSource = rule('claim-source', function* (subject) {
  const {document} = subject
  if (evidenceOf(subject).length > 0) return
  if (document.grade === 'unsupported' && textOf(document.searchNote)) return
  yield error(
    ['evidence'],
    'This claim has no source.',
    'Add a source for it or against it. If you looked and found none, grade it “No good evidence” and say where you looked.',
  )
})

/** Brief 1: a strong claim is supported by a guideline, a consensus statement or a systematic review. */
export const strongHasWeight = rule('claim-strong', function* (subject) {
  if (subject.document.grade !== 'strong') return
  const weighty = evidenceOf(subject).some(
    ({stance, source}) => stance === 'supports' && source?.retracted !== true && WEIGHTY.includes(textOf(source?.kind)),
  )
  if (weighty) return
  yield error(
    ['grade'],
    'The grade is “Strong evidence”, but no guideline, consensus statement or systematic review supports the claim.',
    'Add one that does, or lower the grade.',
  )
})

/** Brief 1: a contested claim shows both sides. */
export const contestedShowsBothSides = rule('claim-contested', function* (subject) {
  if (subject.document.grade !== 'contested') return
  const stances = evidenceOf(subject).map(({stance}) => stance)
  const missing = [
    ...(stances.includes('supports') ? [] : ['for the claim']),
    ...(stances.includes('contradicts') || stances.includes('qualifies') ? [] : ['against it']),
  ]
  if (missing.length === 0) return
  yield warning(
    ['evidence'],
    `The grade is “Contested”, but there is no source ${missing.join(' and none ')}.`,
    'Add what the other side rests on. If it rests on nothing, the grade is another one.',
  )
})

/** Brief 2: the reason says as much as the grade, and in its words. */
export const reasonFitsGrade = rule('claim-verb', function* ({document}) {
  const {grade} = document
  const why = textOf(document.why)
  if (!hasGrade(grade) || !why || verbAgrees(why, grade) || verbAgrees(textOf(document.statement), grade)) return
  yield warning(
    ['why'],
    `The reason does not sound like “${GRADE_WORDS[grade]}”.`,
    `Use the words of the grade: ${PHRASES[grade]}.`,
  )
})

const PHRASES = {
  strong: 'say that it does, without “may” or “probably”',
  moderate: '“probably”',
  limited: '“may” or “might”',
  contested: '“studies disagree”',
  unsupported: '“we found no good evidence”',
} satisfies Record<Grade, string>

/** Brief 8: no retracted source stands behind a published claim. */
export const noRetractedSource = rule('retracted-source', function* (subject) {
  for (const {source, path} of evidenceOf(subject)) {
    if (source?.retracted !== true) continue
    yield error(path, `${named(source)} was retracted.`, 'Take it out, and judge the claim again without it.')
  }
})

/** A promotional page shows what a maker says, not what is so. */
export const noPromotionAsProof = rule('promotional-evidence', function* (subject) {
  for (const {source, stance, path} of evidenceOf(subject)) {
    if (source?.kind !== 'promotional' || stance !== 'supports') continue
    yield error(
      path,
      `${named(source)} is a promotional page and cannot support a claim.`,
      'Use it for a list of ingredients alone: set the stance to “Limits the claim”, or take it out.',
    )
  }
})

/** Brief 9: pages whose review is older than the grade are named, so that somebody looks at them again. */
export const regradedAfterReview = rule('claim-regraded', function* ({document, neighbours}) {
  const gradedOn = textOf(document.gradedOn)
  if (!gradedOn) return
  const older = pagesShowing(document._id, neighbours).filter(
    ({review}) => isReviewed(review) && reviewedOn(review) < gradedOn,
  )
  if (older.length === 0) return
  yield warning(
    ['gradedOn'],
    `${older.length === 1 ? 'A page' : `${older.length} pages`} reviewed before this grade of ${gradedOn} will show it: ${listed(older)}.`,
    'Publish the claim, then read these pages again and mark them reviewed.',
  )
})
