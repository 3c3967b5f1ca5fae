import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {ChoiceView} from '#sanity/content/search/view.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import styles from './SearchNarrow.module.css'

interface Props {
  title: string
  /** What it does, as read out. */
  label: string
  choices: ChoiceView[]
}

/** Ways to narrow an answer down, each with what it leaves. Nothing, when there is nothing to choose. */
export function SearchNarrow({title, label, choices}: Props) {
  if (choices.length === 0) return null
  return (
    <nav className={styles.narrow} aria-label={label}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.choices}>
        {choices.map(({title: name, count: number, href, isChosen}) => (
          <li key={name}>
            <a className={styles.choice} href={href} aria-current={isChosen ? 'true' : undefined}>
              {name}{' '}
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <Spoken>{say(words.search.spokenResults, {count: number})}</Spoken>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
