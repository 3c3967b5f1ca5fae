import type {Grade} from '../../claim/grades.ts'

const DENIES =
  /\b(no|little|lack(s|ing)? (of )?)( \w+){0,2} evidence\b|\bevidence (is|was) (lacking|weak)\b|\b(not|never|nor) (been )?(shown|proven|established|demonstrated)\b|\bunproven\b|\bno (\w+ )?(study|trial|test)\b|\bfound none\b/i
const DISPUTES =
  /\b(disagree|disput|debat|contest|conflict|controvers)\w*|\b(both sides|mixed results|not settled|unsettled)\b/i
const ASSERTS = /\b(prove[ns]?|proved|proven|always|guarantee\w*|undoubtedly|established fact)\b/i
const REPORTS =
  /\b(stud(y|ies)|trials?|reviews?|analys[ei]s|found|reported|measured|compared|linked|associated|named|hypothes[ie]s|theor(y|ies)|claims?|idea|advice|guidelines?|according|recommend\w*|research\w*|unclear|unknown|not|nor|never|no)\b|n’t\b|\?$|\d/i
const PROBABLY = /\b(probabl[ey]|likely)\b/i
const MAY = /\b(may|might|could|can|perhaps|possibly|suggests?|hints?|appears?|seems?)\b/i

/** How sure a sentence sounds; `report` when it tells of studies, gives figures, asks or denies, and so asserts nothing itself. */
export function certaintyOf(sentence: string): Grade | 'report' {
  if (DENIES.test(sentence)) return 'unsupported'
  if (DISPUTES.test(sentence)) return 'contested'
  if (ASSERTS.test(sentence)) return 'strong'
  if (REPORTS.test(sentence)) return 'report'
  if (PROBABLY.test(sentence)) return 'moderate'
  return MAY.test(sentence) ? 'limited' : 'strong'
}

/** Whether a reason says what its grade does; that of a strong claim only has to be free of doubt. */
export function verbAgrees(reason: string, grade: Grade): boolean {
  if (grade === 'unsupported') return DENIES.test(reason)
  if (grade === 'contested') return DISPUTES.test(reason)
  if (grade === 'limited') return MAY.test(reason)
  if (grade === 'moderate') return PROBABLY.test(reason)
  return !MAY.test(reason) && !PROBABLY.test(reason)
}

const RANK = {strong: 3, moderate: 2, limited: 1, contested: 0, unsupported: 0} satisfies Record<Grade, number>

/** Whether a sentence promises more than the grade of the claim that it makes. */
export function saysMoreThan(sentence: string, grade: Grade): boolean {
  const certainty = certaintyOf(sentence)
  return certainty !== 'report' && RANK[certainty] > RANK[grade]
}
