import {noteId, recordId} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {rich} from '../rich.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import styles from './EvidenceNotes.module.css'
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
    <div
      id={noteId(number)}
      popover="auto"
      role="note"
      aria-label={say(words.evidence.note, {number})}
      className={styles.note}
    >
      <div className={styles.head}>
        <p className={styles.grade}>
          <EvidenceSymbol grade={grade} /> {gradeWord}
        </p>
        <button type="button" className={styles.close} popoverTarget={noteId(number)} popoverTargetAction="hide">
          {words.evidence.close}
          <Spoken> {say(words.evidence.spokenNote, {number})}</Spoken>
        </button>
      </div>
      <p className={styles.statement}>{statement}</p>
      <p>{why}</p>
      <Sides claim={claim} brief />
      {searchNote && <SearchNote text={searchNote} />}
      {population && <p>{say(words.evidence.studied, {population})}</p>}
      <p className={styles.foot}>
        {rich(words.evidence.graded, {day: <time dateTime={gradedOn.iso}>{gradedOn.words}</time>})}{' '}
        <a href={`#${recordId(number)}`}>{words.evidence.fullRecord}</a> · <a href={href}>{words.evidence.ownPage}</a>
      </p>
    </div>
  )
}
