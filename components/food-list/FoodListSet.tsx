import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {FoodListDigestView} from '#sanity/content/food-list/view.ts'
import styles from './FoodListSet.module.css'
import {FoodTable} from './FoodTable.tsx'

interface Props {
  title: string | null
  lists: FoodListDigestView[]
  headingLevel: 2 | 3 | 4
}

/** Food lists in a text, each a table under its name. */
export function FoodListSet({title, lists, headingLevel}: Props) {
  const Title = `h${headingLevel}` as const
  const Name = title && headingLevel < 4 ? (`h${headingLevel + 1}` as 'h3' | 'h4') : Title
  return (
    <div className={styles.set}>
      {title && <Title className={styles.title}>{title}</Title>}
      {lists.map(({id, title: name, href, intentWord, standfirst, items}) => (
        <div key={id} className={styles.list}>
          <p className={styles.intent}>{intentWord}</p>
          <Name className={styles.name}>
            <a className={styles.link} href={href}>
              {name}
            </a>
          </Name>
          {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
          <FoodTable caption={say(words.foods.tableOf, {name})} items={items} />
        </div>
      ))}
    </div>
  )
}
