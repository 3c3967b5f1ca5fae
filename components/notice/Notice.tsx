import type {ReactNode} from 'react'
import styles from './Notice.module.css'

interface Props {
  tone?: 'note' | 'important'
  title?: string | null
  headingLevel?: 2 | 3 | 4
  children: ReactNode
}

/** Something to know that stands beside the text: a callout, a disclosure, a banner. */
export function Notice({tone = 'note', title, headingLevel = 3, children}: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      <div className={styles.text}>{children}</div>
    </div>
  )
}
