import {words} from '#lib/words/language.ts'
import styles from './SearchForm.module.css'
import {SearchSign} from './SearchSign.tsx'

interface Props {
  question: string
}

/** Where a reader asks. It works without script; what is asked stands in the address, and nowhere else. */
export const SearchForm = ({question}: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: more readers' software knows the role than the element
  <form className={styles.form} role="search" action="/search" method="get">
    <label className={styles.label} htmlFor="search-question">
      {words.search.label}
    </label>
    <search-suggestions className={styles.field} data-from="/search/suggest.json">
      <input
        className={styles.question}
        id="search-question"
        type="search"
        name="q"
        defaultValue={question}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
      />
      <div className={styles.list} id="search-list" role="listbox" aria-label={words.tools.suggestions} hidden />
    </search-suggestions>
    <button className={styles.send} type="submit">
      <SearchSign /> {words.search.send}
    </button>
  </form>
)
