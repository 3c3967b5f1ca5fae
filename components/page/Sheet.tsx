import type {ComponentProps, ReactNode} from 'react'
import {Columns} from '../columns/Columns.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import styles from './Sheet.module.css'

interface Props extends ComponentProps<typeof PageHead> {
  opening?: ReactNode
  aside?: ReactNode
  children: ReactNode
}

/** A page with a head and one column of parts: questions, foods, sources, people, indexes. */
export function Sheet({opening, aside, children, ...head}: Props) {
  return (
    <article className={styles.sheet}>
      <PageHead {...head} />
      <Columns opening={opening} aside={aside}>
        {children}
      </Columns>
    </article>
  )
}
