import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import type {NumberedClaim} from '#sanity/content/claim/record.ts'
import {Part} from '../part/Part.tsx'
import {EvidenceNotes} from './EvidenceNotes.tsx'
import {EvidenceRecord} from './EvidenceRecord.tsx'

interface Props {
  claims: NumberedClaim[]
}

/** The record of a page under its heading, and the notes that the page's marks open. Once a page, after the text. */
export function RecordSection({claims}: Props) {
  if (claims.length === 0) return null
  return (
    <Part title={words.evidence.record} id={PAGE_IDS.record} wide>
      <EvidenceRecord claims={claims} />
      <EvidenceNotes claims={claims} />
    </Part>
  )
}
