import styles from './ChangeLog.module.css'

interface Props {
  changes: {key: string; date: string; iso: string; note: string}[]
}

/** What was changed on a page after it came out, newest first as given. */
export function ChangeLog({changes}: Props) {
  return (
    <ol className={styles.log}>
      {changes.map(({key, date, iso, note}) => (
        <li key={key} className={styles.change}>
          <time className={styles.date} dateTime={iso}>
            {date}
          </time>
          <span>{note}</span>
        </li>
      ))}
    </ol>
  )
}
