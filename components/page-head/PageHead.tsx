import type {ReactNode} from 'react'
import {Breadcrumbs} from '../breadcrumbs/Breadcrumbs.tsx'
import styles from './PageHead.module.css'

interface Props {
  title: string
  trail?: {title: string; path: string}[]
  /** What a reader has to know before the name of the page. */
  before?: ReactNode
  kicker?: string | null
  standfirst?: string | null | undefined
  /** A line under the standfirst: who wrote it, other names. */
  note?: ReactNode
}

/** The top of a page: the way back, its name, and what it says in short. */
export function PageHead({title, trail = [], before, kicker, standfirst, note}: Props) {
  return (
    <header className={styles.head}>
      {trail.length > 0 && <Breadcrumbs trail={trail} />}
      {before}
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.title}>{title}</h1>
      {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      {note && <p className={styles.note}>{note}</p>}
    </header>
  )
}
