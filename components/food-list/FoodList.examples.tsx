import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFoodList, exampleShopping} from './exampleFoodList.ts'
import {FoodList} from './FoodList.tsx'

export const examples = {
  'is a table with its record': (
    <FoodList
      {...exampleFoodList}
      shopping={exampleShopping}
      record={[kitchenClaim]}
      further={{articles: [], more: null}}
    />
  ),
}
