import type {FoodDigestView} from '#sanity/content/food/digest/view.ts'
import type {ShoppingListView} from '#sanity/content/food-list/shopping.ts'
import type {FoodListDigestView} from '#sanity/content/food-list/view.ts'
import {kitchenClaim} from '../evidence/exampleClaims.ts'

/** A food for the examples of every component that shows one. */
export const kefir: FoodDigestView = {
  id: 'food-kefir',
  name: 'Kefir',
  href: '/foods/kefir',
  group: 'fermented',
  groupWord: 'Fermented foods',
  summary: 'Milk fermented with grains of bacteria and yeast.',
  portion: 'a glass (200 ml)',
  contains: ['live bacteria and yeast', 'protein'],
  cautions: [{key: 'a', who: 'you are allergic to milk', text: 'Do not drink it.'}],
  image: null,
}

/** A food list for the examples of every component that shows one. */
export const exampleFoodList: FoodListDigestView = {
  id: 'foodList-fermented',
  title: 'Fermented foods',
  href: '/food-lists/fermented',
  intent: 'mayHelp',
  intentWord: 'May help',
  standfirst: 'Live, but not always probiotic.',
  items: [
    {
      key: 'a',
      food: kefir,
      claim: kitchenClaim,
      note: null,
    },
    {
      key: 'b',
      food: {
        ...kefir,
        id: 'food-kimchi',
        name: 'Kimchi',
        href: '/foods/kimchi',
        portion: null,
        contains: [],
        cautions: [],
      },
      claim: null,
      note: 'Salty.',
    },
  ],
}

/** The same to take to the shop. */
export const exampleShopping: ShoppingListView = [
  {
    group: 'fermented',
    groupWord: 'Fermented foods',
    items: [
      {
        key: 'a',
        name: 'Kefir',
        portion: 'a glass (200 ml)',
        note: 'Plain, without added sugar.',
        cautions: ['you are allergic to milk'],
        grades: ['unsupported'],
      },
      {key: 'b', name: 'Kimchi', portion: null, note: 'Salty.', cautions: [], grades: []},
    ],
  },
]
