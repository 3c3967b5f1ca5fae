import type {FoodView} from '#sanity/content/food/view.ts'
import {ClaimSet} from '../claim/ClaimSet.tsx'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import {RecordSection} from '../evidence/RecordSection.tsx'
import {Figure} from '../figure/Figure.tsx'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {inOneLine} from '../words.ts'
import styles from './Food.module.css'

type Props = Omit<FoodView, 'meta'>

/** A food on its own page: what it is, who should take care, and what is claimed of it. */
export function Food({name, groupWord, summary, portion, contains, cautions, image, claims, lists, record}: Props) {
  return (
    <Sheet title={name} kicker={groupWord} trail={[{title: 'Foods', path: '/foods'}]} standfirst={summary}>
      <div className={styles.opening}>
        {image && <Figure image={image} first />}
        <dl className={styles.facts}>
          <dt className={styles.word}>A portion</dt>
          <dd>{portion ?? 'Not stated'}</dd>
          <dt className={styles.word}>What it contains</dt>
          <dd>{inOneLine(contains) || 'Not stated'}</dd>
          {cautions.map(({key, who, text}) => (
            <div key={key} className={styles.caution}>
              <dt className={styles.word}>Take care: {who}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      {claims.length > 0 && (
        <Part title="What is claimed for skin" id="claims">
          <ClaimSet title={null} claims={claims} headingLevel={3} />
        </Part>
      )}
      {lists.length > 0 && (
        <Part title="Lists it stands in" id="lists">
          <ul className={styles.lists}>
            {lists.map(({id, title, href, intentWord, claim, note}) => (
              <li key={id}>
                <a href={href}>{title}</a>: {intentWord.toLowerCase()}. {note} {claim && <EvidenceMark claim={claim} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <RecordSection claims={record} />
    </Sheet>
  )
}
