import type {FrameView} from '#sanity/content/site-settings/view.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './GradeKey.module.css'

interface Props {
  grades: FrameView['grades']
}

/** What the marks mean. */
export function GradeKey({grades}: Props) {
  return (
    <dl className={styles.key}>
      {grades.map(({grade, gradeWord, definition}) => (
        <div key={grade} className={styles.grade}>
          <dt className={styles.word}>
            <EvidenceSymbol grade={grade} /> {gradeWord}
          </dt>
          <dd className={styles.meaning}>{definition}</dd>
        </div>
      ))}
    </dl>
  )
}
