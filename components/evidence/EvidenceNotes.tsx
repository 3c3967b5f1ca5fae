import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import {noteId} from './EvidenceMark.tsx'
import styles from './EvidenceNotes.module.css'
import {recordId} from './EvidenceRecord.tsx'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import {SearchNote, Sides} from './Sides.tsx'

interface Props {
  claims: NumberedClaim[]
}

/** The notes that evidence marks open: in the margin where there is one, else at the foot of the screen. */
export function EvidenceNotes({claims}: Props) {
  return claims.map((claim) => <EvidenceNote key={claim.id} claim={claim} />)
}

function EvidenceNote({claim}: {claim: NumberedClaim}) {
  const {number, href, grade, gradeWord, statement, why, population, gradedOn, searchNote} = claim
  return (
    <div id={noteId(number)} popover="auto" role="note" aria-label={`Evidence note ${number}`} className={styles.note}>
      <div className={styles.head}>
        <p className={styles.grade}>
          <EvidenceSymbol grade={grade} /> {gradeWord}
        </p>
        <button type="button" className={styles.close} popoverTarget={noteId(number)} popoverTargetAction="hide">
          Close<Spoken> evidence note {number}</Spoken>
        </button>
      </div>
      <p className={styles.statement}>{statement}</p>
      <p>{why}</p>
      <Sides claim={claim} brief />
      {searchNote && <SearchNote text={searchNote} />}
      {population && <p>Who was studied: {population}</p>}
      <p className={styles.foot}>
        Graded <time dateTime={gradedOn.iso}>{gradedOn.words}</time>. <a href={`#${recordId(number)}`}>Full record</a> ·{' '}
        <a href={href}>This claim on its own page</a>
      </p>
    </div>
  )
}
