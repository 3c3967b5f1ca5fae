import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {bowelClaim} from '../evidence/exampleClaims.ts'
import {exampleText} from './exampleText.ts'
import {Prose} from './Prose.tsx'

export const examples = {
  'carries links, quoted words and evidence marks': (
    <>
      <Prose text={exampleText} />
      <EvidenceNotes claims={[bowelClaim]} />
    </>
  ),
}
