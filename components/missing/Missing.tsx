import type {ReactNode} from 'react'
import {PageHead} from '../page-head/PageHead.tsx'
import styles from './Missing.module.css'

interface Props {
  title: string
  text: string
  ways: {title: string; href: string}[]
  /** Stands before the ways on: a way to search. */
  children?: ReactNode
}

/** What stands where a page does not: what happened, and ways on. */
export function Missing({title, text, ways, children}: Props) {
  return (
    <div className={styles.missing}>
      <PageHead title={title} standfirst={text} />
      {children}
      <ul className={styles.ways}>
        {ways.map(({title: name, href}) => (
          <li key={href}>
            <a className={styles.way} href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
