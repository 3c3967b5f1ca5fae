import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ShoppingListView} from '#sanity/content/food-list/shopping.ts'
import {inOneLine} from '../words.ts'
import {foodFits} from './choices.ts'
import styles from './ShoppingList.module.css'

interface Props {
  groups: ShoppingListView
}

/** Foods by group with a box to tick, how much is a portion, and what to look for in the shop. */
export function ShoppingList({groups}: Props) {
  return (
    <div className={styles.list}>
      {groups.map(({group, groupWord, items}) => (
        <section key={group} className={styles.group} data-group="">
          <h2 className={styles.name}>{groupWord}</h2>
          <ul>
            {items.map(({key, name, portion, note, cautions, ...food}) => (
              <li key={key} className={styles.item} data-fits={foodFits({group, groupWord, ...food})}>
                <span className={styles.box} aria-hidden="true" />
                <p>
                  <strong>{name}</strong>
                  {portion && ` · ${portion}`}
                  {note && <span className={styles.note}>{note}</span>}
                  {cautions.length > 0 && (
                    <span className={styles.note}>{say(words.foods.takeCareIfAll, {all: inOneLine(cautions)})}</span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
