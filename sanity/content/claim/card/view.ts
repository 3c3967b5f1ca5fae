import {stegaClean} from '@sanity/client/stega'
import {words} from '#lib/words/language.ts'
import type {ClaimCard} from '../query.ts'
import {GRADES, path} from '../schema.ts'

/** A claim as lists show it. */
export const claimCardView = ({_id, slug, statement, grade}: ClaimCard) => ({
  id: _id,
  href: path(stegaClean(slug)),
  statement,
  grade,
  gradeWord: words.grades.long[grade],
})

export type GradeCount = ReturnType<typeof gradeCounts>[number]

/** How many claims there are of each grade, best supported first. */
export const gradeCounts = (claims: {grade: ClaimCard['grade']}[]) =>
  GRADES.map((grade) => ({
    grade,
    gradeWord: words.grades.long[grade],
    count: claims.filter((claim) => claim.grade === grade).length,
  })).filter(({count}) => count > 0)
