import {Spoken} from '../spoken/Spoken.tsx'
import {type Grade, gradeWords} from '../words.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './EvidenceTag.module.css'

interface Props {
  grade: Grade
}

/** A grade where it opens no note: in an index. */
export const EvidenceTag = ({grade}: Props) => (
  <span className={styles.tag}>
    <Spoken>Evidence: </Spoken>
    <EvidenceSymbol grade={grade} /> {gradeWords[grade]}
  </span>
)
