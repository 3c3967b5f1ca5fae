import type {ReactNode} from 'react'
import {noteId} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import styles from './EvidenceMark.module.css'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'

interface Props {
  claim: Pick<NumberedClaim, 'number' | 'grade'>
  children?: ReactNode
}

/** Words that make a claim, underlined, and a button with its grade that opens the claim's note. Needs EvidenceNotes on the page. */
export function EvidenceMark({claim: {number, grade}, children}: Props) {
  return (
    <>
      {children && <span className={styles.words}>{children}</span>}
      <span className={styles.mark}>
        {children && '\u00a0'}
        <button
          type="button"
          className={styles.button}
          popoverTarget={noteId(number)}
          aria-label={`${words.grades.short[grade]} ${say(words.evidence.spokenNote, {number})}`}
        />
        <span aria-hidden="true">
          <EvidenceSymbol grade={grade} /> <span className={styles.grade}>{words.grades.short[grade]}</span>
        </span>
      </span>
      <sup className={styles.number} aria-hidden="true">
        {number}
      </sup>
    </>
  )
}
