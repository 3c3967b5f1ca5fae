import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFaq} from './exampleFaq.ts'
import {FaqSet} from './FaqSet.tsx'

export const examples = {
  'answers in short and shows the grade': (
    <>
      <FaqSet title="Three questions" faqs={[exampleFaq]} headingLevel={2} />
      <EvidenceNotes claims={[kitchenClaim]} />
    </>
  ),
}
