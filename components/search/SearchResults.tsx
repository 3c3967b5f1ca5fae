import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {SearchView} from '#sanity/content/search/view.ts'
import {rich} from '../rich.ts'
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
        <h2 className={styles.total}>{say(words.search.found, {count: total, question: corrected ?? question})}</h2>
        {corrected && <p>{say(words.search.corrected, {question})}</p>}
        {whole === 0 && <p>{words.search.noneWhole}</p>}
        {whole !== null && whole > 0 && !isNarrowed && <p>{say(words.search.someWhole, {count: whole})}</p>}
        {total === 0 && isNarrowed && (
          <p>{rich(words.search.nothingFits, {count: all.count, all: (text) => <a href={all.href}>{text}</a>})}</p>
        )}
        {all.count === 0 && <p>{words.search.tryOthers}</p>}
      </div>
      {kinds.length + sections.length > 0 && (
        <div className={styles.narrow}>
          <SearchNarrow title={words.search.kind} label={words.search.byKind} choices={kinds} />
          <SearchNarrow title={words.search.section} label={words.search.bySection} choices={sections} />
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
