import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {PagingView} from '#sanity/content/page-list/paging.ts'
import styles from './Pager.module.css'

/** The way through a list of several pages; nothing for a list of one. */
export function Pager({page, pages, previous, next}: PagingView) {
  const {paging} = words.site
  if (pages === 1) return null
  return (
    <nav className={styles.pager} aria-label={paging.label}>
      {previous && (
        <a className={styles.link} href={previous} rel="prev">
          {paging.previous}
        </a>
      )}
      <span className={styles.here}>{say(paging.here, {page, pages})}</span>
      {next && (
        <a className={styles.link} href={next} rel="next">
          {paging.next}
        </a>
      )}
    </nav>
  )
}
