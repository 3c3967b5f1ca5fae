import {bowelClaim, kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFoodList, kefir} from '../food-list/exampleFoodList.ts'
import {Food} from './Food.tsx'

export const examples = {
  'tells who should take care': (
    <Food
      further={{articles: [], more: null}}
      {...kefir}
      claims={[bowelClaim]}
      lists={[{...exampleFoodList, claim: kitchenClaim, note: 'Choose plain kefir.'}]}
      record={[bowelClaim, kitchenClaim]}
    />
  ),
}
