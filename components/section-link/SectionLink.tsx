import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import styles from './SectionLink.module.css'

interface Props {
  /** The id of the heading. */
  anchor: string
  heading: string
}

/** Beside a heading, a link to it. With script a click copies its address; without, the address bar has it. */
export const SectionLink = ({anchor, heading}: Props) => (
  <copy-link className={styles.link} data-done={words.tools.copied}>
    <a className={styles.sign} href={`#${anchor}`} aria-label={say(words.tools.linkTo, {heading})}>
      #
    </a>
    <span className={styles.done} role="status" />
  </copy-link>
)
