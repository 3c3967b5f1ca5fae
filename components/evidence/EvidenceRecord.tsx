import {recordId} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {rich} from '../rich.ts'
import styles from './EvidenceRecord.module.css'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import {SearchNote, Sides} from './Sides.tsx'

interface Props {
  claims: NumberedClaim[]
}

/** Every claim of a page in the order it was made, with the reason for its grade and all its sources. On paper: the footnotes. */
export function EvidenceRecord({claims}: Props) {
  return (
    <ol className={styles.record}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.entry}>
          <Entry {...claim} />
        </li>
      ))}
    </ol>
  )
}

function Entry(claim: NumberedClaim) {
  const {number, href, statement, grade, gradeWord, why, population, gradedOn, searchNote} = claim
  const sources = claim.for.length + claim.qualifying.length + claim.against.length
  return (
    <>
      <p className={styles.number} aria-hidden="true">
        {number}
      </p>
      <div className={styles.text} id={recordId(number)}>
        <p className={styles.statement}>
          <a className={styles.link} href={href}>
            {statement}
          </a>
        </p>
        <div className={styles.margin}>
          <p className={styles.grade}>
            <EvidenceSymbol grade={grade} /> {gradeWord}
          </p>
          {population && <p>{say(words.evidence.studied, {population})}</p>}
        </div>
        <p>{why}</p>
        {searchNote && <SearchNote text={searchNote} />}
        <details className={styles.sources}>
          <summary className={styles.summary}>
            {rich(words.evidence.sourceCountGraded, {
              count: sources,
              day: <time dateTime={gradedOn.iso}>{gradedOn.words}</time>,
            })}
          </summary>
          <Sides claim={claim} />
        </details>
      </div>
    </>
  )
}
