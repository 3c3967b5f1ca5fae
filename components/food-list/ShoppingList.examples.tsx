import {exampleShopping} from './exampleFoodList.ts'
import {ShoppingList} from './ShoppingList.tsx'

export const examples = {
  'has a box to tick for every food': <ShoppingList groups={exampleShopping} />,
}
