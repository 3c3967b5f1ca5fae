import type {Grade} from '../../claim/grades.ts'

// Later entries win nothing: a text is as certain as the first of these that it contains, the most doubtful first.
const DENIES =
  /\b(no|little|lack(s|ing)? (of )?)( \w+){0,2} evidence\b|\bevidence (is|was) lacking\b|\b(not|never|nor) (been )?(shown|proven|established|demonstrated)\b|\bunproven\b|\bno (\w+ )?(study|trial|test)\b|\bfound none\b/i
const DISPUTES =
  /\b(disagree|disput|debat|contest|conflict|controvers)\w*|\b(both sides|mixed results|not settled|unsettled)\b/i
const MAY = /\b(may|might|could|can|perhaps|possibly|suggests?|hints?|appears?|seems?)\b/i
const PROBABLY = /\b(probabl[ey]|likely)\b/i
const REPORTS =
  /\b(stud(y|ies)|trials?|reviews?|analys[ei]s|found|reported|measured|compared|linked|associated|hypothes[ie]s|theor(y|ies)|claims?|idea|advice|guidelines?|recommend\w*|research\w*|unclear|unknown)\b|\b(not|nor|never|no)\b|n’t\b|\?$/i

/** How sure a sentence sounds; `report` when it tells of studies, asks or denies, and so asserts nothing itself. */
export type Certainty = 'strong' | 'moderate' | 'limited' | 'contested' | 'unsupported' | 'report'

export function certaintyOf(sentence: string): Certainty {
  if (DENIES.test(sentence)) return 'unsupported'
  if (DISPUTES.test(sentence)) return 'contested'
  if (PROBABLY.test(sentence)) return 'moderate'
  if (MAY.test(sentence)) return 'limited'
  return REPORTS.test(sentence) ? 'report' : 'strong'
}

/** Whether a text anywhere says what its grade does; a strong one only has to be free of doubt. */
export function verbAgrees(text: string, grade: Grade): boolean {
  if (grade === 'unsupported') return DENIES.test(text)
  if (grade === 'contested') return DISPUTES.test(text)
  if (grade === 'limited') return MAY.test(text)
  if (grade === 'moderate') return PROBABLY.test(text)
  return !MAY.test(text) && !PROBABLY.test(text)
}

const RANK = {strong: 3, moderate: 2, limited: 1, contested: 0, unsupported: 0} satisfies Record<Grade, number>

/** Whether a sentence promises more than the grade of the claim that it makes. */
export function saysMoreThan(sentence: string, grade: Grade): boolean {
  const certainty = certaintyOf(sentence)
  return certainty !== 'report' && RANK[certainty] > RANK[grade]
}
