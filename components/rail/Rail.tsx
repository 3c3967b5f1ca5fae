import type {ReactNode} from 'react'
import styles from './Rail.module.css'

interface Props {
  title: string
  href?: string
  text?: string | null
  /** `stories` stand side by side, `lines` one under the other. */
  look?: 'stories' | 'lines'
  children: ReactNode
}

/** A part of a front page: a name at the side, and what belongs under it. */
export function Rail({title, href, text, look = 'stories', children}: Props) {
  return (
    <section className={styles.rail}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {href ? (
            <a className={styles.link} href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        {text && <p className={styles.text}>{text}</p>}
      </div>
      <div className={styles[look]}>{children}</div>
    </section>
  )
}
