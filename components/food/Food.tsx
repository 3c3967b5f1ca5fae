import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {FoodView} from '#sanity/content/food/view.ts'
import {ClaimSet} from '../claim/ClaimSet.tsx'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Figure} from '../figure/Figure.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {ReadOnArticles} from '../read-on/ReadOnArticles.tsx'
import {rich} from '../rich.ts'
import {inOneLine} from '../words.ts'
import styles from './Food.module.css'

type Props = Omit<FoodView, 'meta'>

/** A food on its own page: what it is, who should take care, and what is claimed of it. */
export function Food({
  name,
  groupWord,
  summary,
  portion,
  contains,
  cautions,
  image,
  claims,
  lists,
  record,
  further,
}: Props) {
  return (
    <Sheet
      title={name}
      kicker={groupWord}
      trail={[{title: words.navigation.foods, path: '/foods'}]}
      standfirst={summary}
    >
      <div className={styles.opening}>
        {image && <Figure image={image} first />}
        <dl className={styles.facts}>
          <dt className={styles.word}>{words.foods.aPortion}</dt>
          <dd>{portion ?? words.foods.notStated}</dd>
          <dt className={styles.word}>{words.foods.contains}</dt>
          <dd>{inOneLine(contains) || words.foods.notStated}</dd>
          {cautions.map(({key, who, text}) => (
            <div key={key} className={styles.caution}>
              <dt className={styles.word}>{say(words.foods.takeCare, {who})}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      {claims.length > 0 && (
        <Part title={words.foods.claimedForSkin} id="claims">
          <ClaimSet title={null} claims={claims} headingLevel={3} />
        </Part>
      )}
      {lists.length > 0 && (
        <Part title={words.foods.standsIn} id="lists">
          <ul className={styles.lists}>
            {lists.map(({id, title, href, intent, claim, note}) => (
              <li key={id}>
                {rich(words.foods.standsInList, {
                  list: <a href={href}>{title}</a>,
                  intent: words.foods.intentsInText[intent],
                })}{' '}
                {claim && <EvidenceMark claim={claim} />} {note}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <RecordSection claims={record} />
      <ReadOnArticles {...further} />
    </Sheet>
  )
}
