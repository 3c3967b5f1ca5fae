import type {ReactNode} from 'react'
import styles from './Facts.module.css'

interface Props {
  /** Each under its word; a fact that is not there is left out. */
  facts: readonly (readonly [word: string, fact: ReactNode])[]
}

/** What is known of a thing, a word and a fact at a time. */
export function Facts({facts}: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([word, fact]) =>
          fact && (
            <div key={word} className={styles.fact}>
              <dt className={styles.word}>{word}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
