import type {Messages} from '#lib/words/messages.ts'
import styles from './Failure.module.css'

/** What stands where a page failed in the browser. It gets its words, for the file of all words is no browser's business. */
export const Failure = ({title, text, frontPage}: Messages['failure']) => (
  <main className={styles.failure}>
    <h1 className={styles.title}>{title}</h1>
    <p>{text}</p>
    <p>
      <a href="/">{frontPage}</a>
    </p>
  </main>
)
