import type {ReactNode} from 'react'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {Spoken} from '../spoken/Spoken.tsx'
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
      {children && '\u00a0'}
      <button type="button" className={styles.mark} popoverTarget={noteId(number)}>
        <EvidenceSymbol grade={grade} /> {words.grades.short[grade]}
        <Spoken> {say(words.evidence.spokenNote, {number})}</Spoken>
      </button>
      <sup className={styles.number} aria-hidden="true">
        {number}
      </sup>
    </>
  )
}

/** The id of a claim's note on its page. */
export const noteId = (number: number) => `note-${number}`
