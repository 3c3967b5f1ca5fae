import {stegaClean} from '@sanity/client/stega'
import type {MedicalWebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import type {FoodListView} from '../food-list/view.ts'
import {absolute, pageParts} from './parts.ts'

/** Structured data of a food list: its foods in their order, each with its page. */
export const foodListPage = ({meta, title, items}: FoodListView) =>
  stegaClean({
    ...pageParts(meta, [{title: words.indexes.foods.title, path: '/foods'}]),
    '@type': 'MedicalWebPage',
    audience: {'@type': 'Patient'},
    mainEntity: {
      '@type': 'ItemList',
      name: title,
      numberOfItems: items.length,
      itemListElement: items.map(({food}, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: food.name,
        url: absolute(food.href),
      })),
    },
  } satisfies WithContext<MedicalWebPage>)
