import {words} from '#lib/words/language.ts'
import type {GRADES} from '../claim/schema.ts'
import type {FoodDigestView} from '../food/digest/view.ts'
import {GROUPS} from '../food/schema.ts'

interface Wanted {
  key: string
  food: FoodDigestView
  note: string | null
  grades: (typeof GRADES)[number][]
}

export type ShoppingListView = ReturnType<typeof shoppingListView>

/** Foods as one takes them to the shop: by group, with what to look for and who should take care. */
export const shoppingListView = (wanted: Wanted[]) =>
  GROUPS.map((group) => ({
    group,
    groupWord: words.foods.groups[group],
    items: wanted
      .filter(({food}) => food.group === group)
      .map(({key, food: {name, portion, cautions}, note, grades}) => ({
        key,
        name,
        portion,
        note,
        cautions: cautions.map(({who}) => who),
        grades,
      })),
  })).filter(({items}) => items.length > 0)
