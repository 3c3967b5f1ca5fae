import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {FoodIndexView} from '#sanity/content/food/view.ts'
import {AToZ} from '../a-to-z/AToZ.tsx'
import {Letters} from '../a-to-z/Letters.tsx'
import {byLetter} from '../a-to-z/letters.ts'
import {Columns} from '../columns/Columns.tsx'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {Filter} from '../filter/Filter.tsx'
import {type Choosable, foodChoices, foodFits} from '../food-list/choices.ts'
import {ShoppingList} from '../food-list/ShoppingList.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {Rail} from '../rail/Rail.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './FoodIndex.module.css'

/** All food lists, and all foods from A to Z; on paper the foods are a shopping list. */
export function FoodIndex({foods, lists, shopping, meta}: FoodIndexView) {
  const letters = byLetter(foods, ({name}) => name)
  return (
    <div className={styles.index}>
      <PageHead
        title={meta.title}
        standfirst={meta.description}
        note={<span className={styles.screen}>{words.foods.printFoods}</span>}
      />
      <div className={styles.screen}>
        <Rail title={words.foods.lists}>
          {lists.map(({id, title, href, intentWord, standfirst}) => (
            <Teaser key={id} title={title} href={href} kicker={intentWord} text={standfirst} headingLevel={3} />
          ))}
        </Rail>
      </div>
      <Columns aside={<Filter label={words.filter.foods} choices={foodChoices(foods.map(choosable))} />}>
        <div className={styles.foods}>
          <Letters letters={letters} fits={(food) => foodFits(choosable(food))} />
          <AToZ letters={letters}>
            {(ofLetter) => (
              <ul>
                {ofLetter.map((food) => (
                  <Line key={food.id} {...food} />
                ))}
              </ul>
            )}
          </AToZ>
          <p className={styles.total}> {say(words.foods.ofFoods, {count: foods.length})}</p>
        </div>
        <div className={styles.paper}>
          <ShoppingList groups={shopping} />
        </div>
      </Columns>
    </div>
  )
}

type Food = FoodIndexView['foods'][number]

const choosable = ({group, groupWord, claims}: Food): Choosable => ({
  group,
  groupWord,
  grades: claims.map(({grade}) => grade),
})

function Line(food: Food) {
  const {name, href, groupWord, summary, claims} = food
  return (
    <li className={styles.food} data-fits={foodFits(choosable(food))}>
      <h3 className={styles.name}>
        <a href={href}>{name}</a>
      </h3>
      <p className={styles.group}>{groupWord}</p>
      {summary && <p className={styles.summary}>{summary}</p>}
      {claims.length > 0 && (
        <ul className={styles.claims} aria-label={say(words.foods.claimsAbout, {name})}>
          {claims.map((claim) => (
            <li key={claim.id}>
              {claim.statement} <EvidenceTag grade={claim.grade} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
