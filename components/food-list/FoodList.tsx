import type {FoodListView} from '#sanity/content/food-list/view.ts'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {articlePages, ReadOn} from '../read-on/ReadOn.tsx'
import styles from './FoodList.module.css'
import {FoodTable} from './FoodTable.tsx'

type Props = Omit<FoodListView, 'meta'>

/** A food list on its own page; on paper its table stands alone, as a shopping list. */
export function FoodList({title, intentWord, standfirst, items, record, articles}: Props) {
  return (
    <Sheet title={title} kicker={intentWord} trail={[{title: 'Foods', path: '/foods'}]} standfirst={standfirst}>
      <div className={styles.table}>
        <FoodTable caption="What each food contains and how well it is supported" items={items} />
      </div>
      <div className={styles.screen}>
        <RecordSection claims={record} />
      </div>
      <ReadOn pages={articlePages(articles)} />
    </Sheet>
  )
}
