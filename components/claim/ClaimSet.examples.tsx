import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {bowelClaim, milkClaim} from '../evidence/exampleClaims.ts'
import {ClaimSet} from './ClaimSet.tsx'

export const examples = {
  'lists claims with their grades': (
    <>
      <ClaimSet title="The main claims" claims={[bowelClaim, milkClaim]} headingLevel={2} />
      <EvidenceNotes claims={[bowelClaim, milkClaim]} />
    </>
  ),
}
