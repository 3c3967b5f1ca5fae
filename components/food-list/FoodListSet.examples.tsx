import {EvidenceNotes} from '../evidence/EvidenceNotes.tsx'
import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFoodList} from './exampleFoodList.ts'
import {FoodListSet} from './FoodListSet.tsx'

export const examples = {
  'is a table on a desk and cards on a phone': (
    <>
      <FoodListSet title={null} lists={[exampleFoodList]} headingLevel={2} />
      <EvidenceNotes claims={[kitchenClaim]} />
    </>
  ),
}
