import type {ReactNode} from 'react'
import styles from './Columns.module.css'

interface Props {
  /** Comes first, before what stands beside the text. */
  opening?: ReactNode
  /** Stands beside the text where there is room, between opening and text where there is none. */
  aside?: ReactNode
  children: ReactNode
}

/** The reading column with a narrow one before it and, on wide screens, a margin for notes after it. */
export function Columns({opening, aside, children}: Props) {
  return (
    <div className={styles.columns}>
      {opening && <div className={styles.opening}>{opening}</div>}
      {aside && <div className={styles.aside}>{aside}</div>}
      <div className={styles.text}>{children}</div>
    </div>
  )
}
