import type {ReactNode} from 'react'
import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import styles from './Frame.module.css'

interface Props {
  masthead?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** What surrounds every page: the way past the navigation, the masthead, the main part, the footer. */
export function Frame({masthead, footer, children}: Props) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href={`#${PAGE_IDS.main}`}>
        {words.site.skip}
      </a>
      {masthead}
      <main className={styles.main} id={PAGE_IDS.main} tabIndex={-1}>
        {children}
      </main>
      {footer}
    </div>
  )
}
