import {words} from '#lib/words/language.ts'
import type {Suggestion} from '#sanity/content/search/suggestions.ts'
import styles from './Missing.module.css'

interface Props {
  pages: Suggestion[]
}

/** The pages that somebody may have meant. */
export const Nearest = ({pages}: Props) => (
  <section className={styles.nearest} aria-labelledby="nearest">
    <h2 className={styles.question} id="nearest">
      {words.missing.nearest}
    </h2>
    <ul>
      {pages.map(({title, href, kindWord}) => (
        <li key={href}>
          <a className={styles.way} href={href}>
            {title}
          </a>{' '}
          <span className={styles.kind}>{kindWord}</span>
        </li>
      ))}
    </ul>
  </section>
)
