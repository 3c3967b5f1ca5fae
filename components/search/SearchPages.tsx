import {words} from '#lib/words/language.ts'
import type {SearchView} from '#sanity/content/search/view.ts'
import {Spoken} from '../spoken/Spoken.tsx'
import styles from './SearchPages.module.css'

/** The ways to the other pages of an answer. Nothing, when there is only one. */
export function SearchPages({links, previous, next}: SearchView['pages']) {
  if (links.length === 0) return null
  return (
    <nav className={styles.pages} aria-label={words.search.pages}>
      {previous && (
        <a className={styles.step} href={previous} rel="prev">
          {words.search.previous}
        </a>
      )}
      <ol className={styles.numbers}>
        {links.map(({page, href, isCurrent, gap}) => (
          <li key={page} className={gap ? styles.gap : undefined}>
            <a className={styles.number} href={href} aria-current={isCurrent ? 'page' : undefined}>
              <Spoken>{words.search.page} </Spoken>
              {page}
            </a>
          </li>
        ))}
      </ol>
      {next && (
        <a className={styles.step} href={next} rel="next">
          {words.search.next}
        </a>
      )}
    </nav>
  )
}
