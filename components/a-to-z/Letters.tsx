import {words} from '#lib/words/language.ts'
import styles from './Letters.module.css'
import {anchorOf, type Letter} from './letters.ts'

interface Props<T> {
  letters: Letter<T>[]
  /** What an item fits, on a page whose items a filter narrows down: a letter goes with the last of its items. */
  fits?: (item: T) => string
}

/** The way to every letter under which there is something. */
export const Letters = <T,>({letters, fits}: Props<T>) => (
  <nav className={styles.nav} aria-label={words.site.letters}>
    <ul className={styles.letters}>
      {letters.map(({letter, items}) => (
        <li key={letter} className={styles.letter} data-group={fits && ''}>
          <a className={styles.jump} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
          {fits && [...new Set(items.map(fits))].map((tokens) => <span key={tokens} hidden data-fits={tokens} />)}
        </li>
      ))}
    </ul>
  </nav>
)
