import {hasGrade} from '../../claim/grades.ts'
import {GRADE_WORDS} from '../../words.ts'
import {named} from '../names.ts'
import {rule, warning} from '../rule.ts'
import {refOf} from '../values.ts'
import {saysMoreThan} from './certainty.ts'
import {passagesOf, piecesAt} from './passages.ts'
import {sentencesOf} from './sentences.ts'

/** Brief 2: a sentence that makes a claim promises no more than the grade of that claim. */
export const sentenceFitsGrade = rule('grade-verb', function* ({document, neighbours}) {
  for (const passage of passagesOf(document)) {
    for (const {text, start} of sentencesOf(passage.text)) {
      const seen = new Set<string>()
      for (const {marks, path} of piecesAt(passage, start, start + text.length)) {
        for (const id of marks.flatMap(({_type, claim}) => (_type === 'claimMark' ? [refOf(claim)] : []))) {
          const claim = id && !seen.has(id) ? neighbours.get(id) : undefined
          if (!claim || !hasGrade(claim.grade) || !saysMoreThan(text, claim.grade)) continue
          seen.add(id)
          yield warning(
            path,
            `This sentence sounds surer than the grade “${GRADE_WORDS[claim.grade]}” of ${named(claim)}.`,
            'Let the verb fit: “does” for strong, “probably”, “may”, “studies disagree”, “we found no good evidence”.',
          )
        }
      }
    }
  }
})
