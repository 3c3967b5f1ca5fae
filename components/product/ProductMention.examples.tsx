import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {bowelClaim, kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleText} from '../prose/exampleText.ts'
import {exampleProduct} from './exampleProduct.ts'
import {ProductMention} from './ProductMention.tsx'

export const examples = {
  'says that no trial was found': (
    <>
      <ProductMention product={exampleProduct} text={exampleText} headingLevel={2} />
      <EvidenceNotes claims={[kitchenClaim, bowelClaim]} />
    </>
  ),
}
