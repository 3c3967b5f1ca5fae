import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFoodList, kefir} from '../food-list/exampleFoodList.ts'
import {exampleMeta} from '../page-head/exampleMeta.ts'
import {FoodIndex} from './FoodIndex.tsx'

export const examples = {
  'groups foods': (
    <FoodIndex
      meta={exampleMeta}
      groups={[{group: 'fermented', groupWord: 'Fermented foods', foods: [{...kefir, claims: [kitchenClaim]}]}]}
      lists={[exampleFoodList]}
    />
  ),
}
