import {stegaClean} from '@sanity/client/stega'
import type {MedicalWebPage, WithContext} from 'schema-dts'
import {words} from '#lib/words/language.ts'
import type {FoodListView} from '../food-list/view.ts'
import {itemList, pageParts} from './parts.ts'

/** Structured data of a food list: its foods in their order, each with its page. */
export const foodListPage = ({meta, title, items}: FoodListView) =>
  stegaClean({
    ...pageParts(meta, [{title: words.indexes.foods.title, path: '/foods'}]),
    '@type': 'MedicalWebPage',
    audience: {'@type': 'Patient'},
    mainEntity: itemList(
      title,
      items.map(({food}) => ({title: food.name, href: food.href})),
    ),
  } satisfies WithContext<MedicalWebPage>)
