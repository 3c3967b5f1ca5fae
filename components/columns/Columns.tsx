import type {ReactNode} from 'react'
import styles from './Columns.module.css'

interface Props {
  /** Stands beside the text where there is room, above it where there is none. */
  aside?: ReactNode
  children: ReactNode
}

/** The reading column with a narrow one before it and, on wide screens, a margin for notes after it. */
export function Columns({aside, children}: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.aside}>{aside}</div>
      <div className={styles.text}>{children}</div>
    </div>
  )
}
