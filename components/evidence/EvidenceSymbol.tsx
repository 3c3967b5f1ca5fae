import type {Grade} from '../words.ts'
import {EvidenceShape} from './EvidenceShape.tsx'
import styles from './EvidenceSymbol.module.css'

interface Props {
  grade: Grade
}

/** The four-part sign beside a grade's word. */
export const EvidenceSymbol = ({grade}: Props) => (
  <svg className={styles.symbol} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <EvidenceShape grade={grade} />
  </svg>
)
