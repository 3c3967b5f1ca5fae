import styles from './SearchSign.module.css'

/** A magnifying glass, beside a word that says the same. */
export const SearchSign = () => (
  <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="M12.8 12.8 18 18" />
  </svg>
)
