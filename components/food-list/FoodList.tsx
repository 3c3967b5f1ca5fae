import {words} from '#lib/words/language.ts'
import type {FoodListView} from '#sanity/content/food-list/view.ts'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Filter} from '../filter/Filter.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {ReadOnArticles} from '../read-on/ReadOnArticles.tsx'
import {foodChoices} from './choices.ts'
import styles from './FoodList.module.css'
import {FoodTable} from './FoodTable.tsx'
import {ShoppingList} from './ShoppingList.tsx'

type Props = Omit<FoodListView, 'meta'>

/** A food list on its own page; on paper it is one sheet, to take to the shop. */
export function FoodList({title, intentWord, standfirst, items, shopping, record, further}: Props) {
  const choices = foodChoices(items.map(({food, claim}) => ({...food, grades: claim ? [claim.grade] : []})))
  return (
    <Sheet
      title={title}
      kicker={intentWord}
      trail={[{title: words.navigation.foods, path: '/foods'}]}
      standfirst={standfirst}
      note={<span className={styles.screen}>{words.foods.printList}</span>}
      aside={choices.length > 0 && <Filter label={words.filter.foods} choices={choices} />}
    >
      <div className={styles.paper}>
        <ShoppingList groups={shopping} />
      </div>
      <div className={styles.screen}>
        <FoodTable caption={words.foods.table} items={items} />
      </div>
      <div className={styles.screen}>
        <RecordSection claims={record} />
      </div>
      <ReadOnArticles {...further} />
    </Sheet>
  )
}
