import type {SearchView} from '#sanity/content/search/view.ts'
import {count} from '../words.ts'
import {SearchNarrow} from './SearchNarrow.tsx'
import {SearchPages} from './SearchPages.tsx'
import {SearchResult} from './SearchResult.tsx'
import styles from './SearchResults.module.css'

type Props = Omit<SearchView, 'ways'>

/** What a question found: how much, what it was taken for, ways to narrow it down, and the results of one page. */
export function SearchResults({question, corrected, whole, total, all, kinds, sections, results, pages}: Props) {
  const isNarrowed = total < all.count
  return (
    <div className={kinds.length + sections.length > 0 ? styles.beside : styles.found}>
      <div className={styles.about}>
        <h2 className={styles.total}>
          {count(total, 'result')} for “{corrected ?? question}”
        </h2>
        {corrected && <p>No page has “{question}”, so this is what we have on the nearest words.</p>}
        {whole === 0 && <p>No page has all of these words. These have some of them.</p>}
        {whole !== null && whole > 0 && !isNarrowed && (
          <p>{whole === 1 ? 'One result has' : `${whole} results have`} all of these words, the others some of them.</p>
        )}
        {total === 0 && isNarrowed && (
          <p>
            Nothing that you narrowed it down to fits. <a href={all.href}>{count(all.count, 'result')} in all</a>
          </p>
        )}
        {all.count === 0 && <p>Try fewer words, or other words for the same thing.</p>}
      </div>
      {kinds.length + sections.length > 0 && (
        <div className={styles.narrow}>
          <SearchNarrow title="Kind" choices={kinds} />
          <SearchNarrow title="Section" choices={sections} />
        </div>
      )}
      {results.length > 0 && (
        <div className={styles.results}>
          <ol className={styles.list}>
            {results.map((result) => (
              <li key={result.id}>
                <SearchResult {...result} />
              </li>
            ))}
          </ol>
          <SearchPages {...pages} />
        </div>
      )}
    </div>
  )
}
