import {words} from '#lib/words/language.ts'
import styles from './Letters.module.css'
import {anchorOf, type Letter} from './letters.ts'

interface Props {
  letters: Letter<unknown>[]
}

/** The way to every letter under which there is something. */
export const Letters = ({letters}: Props) => (
  <nav className={styles.nav} aria-label={words.site.letters}>
    <ul className={styles.letters}>
      {letters.map(({letter}) => (
        <li key={letter}>
          <a className={styles.jump} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
