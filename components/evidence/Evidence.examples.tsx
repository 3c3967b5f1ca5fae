import {EvidenceMark} from './EvidenceMark.tsx'
import {EvidenceNotes} from './EvidenceNotes.tsx'
import {EvidenceRecord} from './EvidenceRecord.tsx'
import {EvidenceTag} from './EvidenceTag.tsx'
import {bowelClaim, kitchenClaim, milkClaim} from './exampleClaims.ts'
import {exampleGrades} from './exampleGrades.ts'
import {GradeKey} from './GradeKey.tsx'

export const examples = {
  'marks words in a sentence and opens their note': (
    <>
      <p>
        People with psoriasis <EvidenceMark claim={bowelClaim}>more often have bowel disease</EvidenceMark>. Whether{' '}
        <EvidenceMark claim={milkClaim}>milk makes acne worse</EvidenceMark> is open.
      </p>
      <EvidenceNotes claims={[bowelClaim, milkClaim]} />
    </>
  ),
  'stands alone in a table': (
    <>
      <EvidenceMark claim={kitchenClaim} />
      <EvidenceNotes claims={[kitchenClaim]} />
    </>
  ),
  'gives the whole record after the text': <EvidenceRecord claims={[bowelClaim, milkClaim, kitchenClaim]} />,
  'stands in an index without a note': <EvidenceTag grade="contested" />,
  'explains the marks': <GradeKey grades={exampleGrades} />,
}
