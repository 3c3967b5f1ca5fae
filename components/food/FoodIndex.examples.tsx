import {kitchenClaim} from '../evidence/exampleClaims.ts'
import {exampleFoodList, exampleShopping, kefir} from '../food-list/exampleFoodList.ts'
import {exampleMeta} from '../page-head/exampleMeta.ts'
import {FoodIndex} from './FoodIndex.tsx'

export const examples = {
  'goes by letters and can be narrowed down': (
    <FoodIndex
      meta={exampleMeta}
      foods={[
        {
          ...kefir,
          id: 'food-apples',
          name: 'Apples',
          href: '/foods/apples',
          group: 'vegetablesAndFruit',
          groupWord: 'Vegetables and fruit',
          claims: [],
          note: null,
        },
        {...kefir, claims: [kitchenClaim], note: 'Plain.'},
      ]}
      lists={[exampleFoodList]}
      shopping={exampleShopping}
    />
  ),
}
