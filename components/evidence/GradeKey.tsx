import {words} from '#lib/words/language.ts'
import type {FrameView} from '#sanity/content/site-settings/view.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './GradeKey.module.css'

interface Props {
  grades: FrameView['grades']
}

/** What the marks mean, by the words that stand beside them. */
export function GradeKey({grades}: Props) {
  return (
    <dl className={styles.key}>
      {grades.map(({grade, definition}) => (
        <div key={grade} className={styles.grade}>
          <dt className={styles.word}>
            <EvidenceSymbol grade={grade} /> {words.grades.short[grade]}
          </dt>
          <dd className={styles.meaning}>{definition}</dd>
        </div>
      ))}
    </dl>
  )
}
