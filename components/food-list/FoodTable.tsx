// biome-ignore-all lint/a11y/noRedundantRoles: browsers forget what a table is when CSS turns its rows into cards
import {words} from '#lib/words/language.ts'
import type {FoodListDigestView} from '#sanity/content/food-list/view.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {inOneLine} from '../words.ts'
import {foodFits} from './choices.ts'
import styles from './FoodTable.module.css'

interface Props {
  caption: string
  items: FoodListDigestView['items']
}

/** Foods as a table; on a phone each row becomes a card. */
export function FoodTable({caption, items}: Props) {
  return (
    <div className={styles.room}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead className={styles.head} role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} className={styles.column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.rows}>
          {items.map((item) => (
            <Row key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const COLUMNS = [
  words.kinds.food,
  words.foods.portion,
  words.foods.contains,
  words.filter.foodGrade,
  words.foods.takeCareIf,
] as const

function Row({item: {food, claim, note}}: {item: FoodListDigestView['items'][number]}) {
  const {name, href, portion, contains, cautions} = food
  return (
    <tr className={styles.row} role="row" data-fits={foodFits({...food, grades: claim ? [claim.grade] : []})}>
      <th className={styles.food} scope="row" role="rowheader">
        <a href={href}>{name}</a>
      </th>
      <td className={styles.cell} role="cell" data-label={COLUMNS[1]}>
        {portion ?? words.foods.nothing}
        {note && <span className={styles.note}>{note}</span>}
      </td>
      <td className={styles.cell} role="cell" data-label={COLUMNS[2]}>
        {inOneLine(contains) || words.foods.nothing}
      </td>
      <td className={styles.cell} role="cell" data-label={COLUMNS[3]}>
        {claim ? <EvidenceMark claim={claim} /> : words.grades.none}
      </td>
      <td className={styles.cell} role="cell" data-label={COLUMNS[4]}>
        {cautions.length === 0
          ? words.foods.noCautions
          : cautions.map(({key, who, text}) => (
              <span key={key} className={styles.caution}>
                <strong>{who}:</strong> {text}
              </span>
            ))}
      </td>
    </tr>
  )
}
