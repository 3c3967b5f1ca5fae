import {words} from '#lib/words/language.ts'
import styles from './ContentsList.module.css'

interface Props {
  headings: {id: string; text: string; level: 2 | 3}[]
}

/** The headings of a long text, as links to them. Shown from three on. */
export function ContentsList({headings}: Props) {
  const shown = headings.filter(({level}) => level === 2)
  if (shown.length < 3) return null
  return (
    <nav className={styles.contents} aria-label={words.site.onThisPage}>
      <p className={styles.title}>{words.site.onThisPage}</p>
      <contents-marker>
        <ol className={styles.list}>
          {shown.map(({id, text}) => (
            <li key={id}>
              <a className={styles.link} href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      </contents-marker>
    </nav>
  )
}
