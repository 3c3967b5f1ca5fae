import type {ReactNode} from 'react'
import styles from './Part.module.css'

interface Props {
  title: string
  id: string
  /** As wide as the page allows, for tables and stories. */
  wide?: boolean
  children: ReactNode
}

/** A part of a page under its heading, which the contents list leads to. */
export function Part({title, id, wide = false, children}: Props) {
  return (
    <section className={wide ? styles.part : `${styles.part} ${styles.column}`} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
