import {words} from '#lib/words/language.ts'
import type {ClaimPageView} from '#sanity/content/claim/page/view.ts'
import {rich} from '../rich.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './Verdict.module.css'

type Props = Pick<ClaimPageView, 'grade' | 'gradeWord' | 'definition' | 'gradedOn' | 'gradedBy'>

/** A grade at the head of a page: its sign and word at large, what it means, and who gave it when. */
export const Verdict = ({grade, gradeWord, definition, gradedOn, gradedBy}: Props) => (
  <div className={styles.verdict}>
    <p className={styles.sign}>
      <EvidenceSymbol grade={grade} />
    </p>
    <div className={styles.words}>
      <p className={styles.grade}>{gradeWord}</p>
      {definition && <p>{definition}</p>}
      <p className={styles.foot}>
        {rich(gradedBy ? words.evidence.gradedBy : words.evidence.graded, {
          day: <time dateTime={gradedOn.iso}>{gradedOn.words}</time>,
          person: gradedBy && <a href={gradedBy.href}>{gradedBy.name}</a>,
        })}{' '}
        <a href="/how-we-grade">{words.navigation.howWeGrade}</a>
      </p>
    </div>
  </div>
)
