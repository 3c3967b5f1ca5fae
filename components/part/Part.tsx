import type {ReactNode} from 'react'
import {SectionLink} from '../section-link/SectionLink.tsx'
import styles from './Part.module.css'

interface Props {
  title: string
  id: string
  /** As wide as the page allows, for tables and stories. */
  wide?: boolean
  children: ReactNode
}

/** A part of a page under its heading, which the contents list leads to, and whose address can be copied. */
export function Part({title, id, wide = false, children}: Props) {
  return (
    <section className={wide ? styles.part : `${styles.part} ${styles.column}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <SectionLink anchor={id} heading={title} />
      </div>
      {children}
    </section>
  )
}
