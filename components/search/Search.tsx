import type {SearchView} from '#sanity/content/search/view.ts'
import {PageHead} from '../page-head/PageHead.tsx'
import styles from './Search.module.css'
import {SearchForm} from './SearchForm.tsx'
import {SearchResults} from './SearchResults.tsx'
import {SearchWays} from './SearchWays.tsx'

type Props = SearchView & {title: string}

/** The search of the site: the question, what was found, or where else to begin. */
export function Search({title, ways, ...found}: Props) {
  const {question, results} = found
  return (
    <div className={styles.search}>
      <div className={styles.opening}>
        <PageHead title={title} />
        <SearchForm question={question} />
      </div>
      {question && <SearchResults {...found} />}
      {results.length === 0 && <SearchWays {...ways} />}
    </div>
  )
}
