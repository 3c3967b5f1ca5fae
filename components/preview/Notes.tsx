import type {NoteView} from '#sanity/content/preview/view.ts'
import styles from './Notes.module.css'

interface Props {
  notes: NoteView[]
}

const SEVERITY_WORDS = {error: 'Error', warning: 'Warning', notice: 'Notice'} as const

/** What there is to be mended, each with the way to its field in the Studio. */
export function Notes({notes}: Props) {
  return (
    <ul className={styles.notes}>
      {notes.map(({key, severity, field, problem, mend, href}) => (
        <li key={key} className={styles.note}>
          <p>
            <strong className={styles[severity]}>{SEVERITY_WORDS[severity]}</strong> {problem}
          </p>
          <p className={styles.mend}>
            {mend}{' '}
            <a href={href} target="_top">
              Open {field || 'the document'}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
