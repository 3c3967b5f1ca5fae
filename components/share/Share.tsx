import {words} from '#lib/words/language.ts'
import styles from './Share.module.css'

/** Opens the platform's own sheet. Where there is none, or no script, it is not seen. */
export const Share = () => (
  <share-page className={styles.share}>
    <button className={styles.button} type="button">
      {words.tools.share}
    </button>
  </share-page>
)
