import {words} from '#lib/words/language.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import type {Grade} from '../words.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './EvidenceTag.module.css'

interface Props {
  grade: Grade
}

/** A grade where it opens no note: in an index. */
export const EvidenceTag = ({grade}: Props) => (
  <span className={styles.tag}>
    <Spoken>{words.grades.spoken} </Spoken>
    <EvidenceSymbol grade={grade} /> {words.grades.short[grade]}
  </span>
)
