import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {NoteView} from '#sanity/content/preview/view.ts'
import styles from './Notes.module.css'

interface Props {
  notes: NoteView[]
}

/** What there is to be mended, each with the way to its field in the Studio. */
export function Notes({notes}: Props) {
  return (
    <ul className={styles.notes}>
      {notes.map(({key, severity, field, problem, mend, href}) => (
        <li key={key} className={styles.note}>
          <p>
            <strong className={styles[severity]}>{words.preview.severities[severity]}</strong> {problem}
          </p>
          <p className={styles.mend}>
            {mend}{' '}
            <a href={href} target="_top">
              {field ? say(words.preview.open, {field}) : words.preview.openDocument}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
