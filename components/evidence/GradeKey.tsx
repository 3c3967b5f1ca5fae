import {type Grade, gradeMeanings, gradeWords} from '../words.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './GradeKey.module.css'

const GRADES = Object.keys(gradeWords) as Grade[] // an object literal's keys are its type's keys

interface Props {
  meanings?: Record<Grade, string>
}

/** What the five marks mean. */
export function GradeKey({meanings = gradeMeanings}: Props) {
  return (
    <dl className={styles.key}>
      {GRADES.map((grade) => (
        <div key={grade} className={styles.grade}>
          <dt className={styles.word}>
            <EvidenceSymbol grade={grade} /> {gradeWords[grade]}
          </dt>
          <dd className={styles.meaning}>{meanings[grade]}</dd>
        </div>
      ))}
    </dl>
  )
}
