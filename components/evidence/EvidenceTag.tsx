import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import type {Grade} from '../words.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './EvidenceTag.module.css'

interface Props {
  grade: Grade
  /** Of how many claims. */
  count?: number
}

/** A grade where it opens no note: in an index. */
export const EvidenceTag = ({grade, count = 1}: Props) => (
  <span className={styles.tag}>
    <Spoken>{words.grades.spoken} </Spoken>
    <EvidenceSymbol grade={grade} />{' '}
    {count > 1 ? say(words.grades.times, {count, grade: words.grades.short[grade]}) : words.grades.short[grade]}
  </span>
)
