import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {EvidenceNotes} from './EvidenceNotes.tsx'
import {EvidenceRecord} from './EvidenceRecord.tsx'
import styles from './RecordSection.module.css'

interface Props {
  claims: NumberedClaim[]
}

/** The record of a page under its heading, and the notes that the page's marks open. Once a page, after the text. */
export function RecordSection({claims}: Props) {
  if (claims.length === 0) return null
  return (
    <section className={styles.section} id="record" aria-labelledby="record-title">
      <h2 className={styles.title} id="record-title">
        The evidence, claim by claim
      </h2>
      <EvidenceRecord claims={claims} />
      <EvidenceNotes claims={claims} />
    </section>
  )
}
