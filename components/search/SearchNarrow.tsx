import type {ChoiceView} from '#sanity/content/search/view.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import {count} from '../words.ts'
import styles from './SearchNarrow.module.css'

interface Props {
  title: string
  choices: ChoiceView[]
}

/** Ways to narrow an answer down, each with what it leaves. Nothing, when there is nothing to choose. */
export function SearchNarrow({title, choices}: Props) {
  if (choices.length === 0) return null
  return (
    <nav className={styles.narrow} aria-label={`Narrow down by ${title.toLowerCase()}`}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.choices}>
        {choices.map(({title: name, count: number, href, isChosen}) => (
          <li key={name}>
            <a className={styles.choice} href={href} aria-current={isChosen ? 'true' : undefined}>
              {name}{' '}
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <Spoken>, {count(number, 'result')}</Spoken>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
