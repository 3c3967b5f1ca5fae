import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import styles from './ThemeSwitch.module.css'

const {label, ...themes} = words.tools.colours

/** The choice of light or dark colours. Without script there is nothing to choose, and it is not seen. */
export const ThemeSwitch = () => (
  <theme-switch className={styles.switch}>
    <button className={styles.button} type="button" popoverTarget={PAGE_IDS.colours} aria-label={label}>
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="7" />
        <path d="M10 3a7 7 0 0 1 0 14z" />
      </svg>
    </button>
    <fieldset className={styles.choice} id={PAGE_IDS.colours} popover="auto">
      <legend className={styles.title}>{label}</legend>
      {Object.entries(themes).map(([theme, name]) => (
        <label className={styles.theme} key={theme}>
          <input type="radio" name="colours" value={theme} defaultChecked={theme === 'auto'} /> {name}
        </label>
      ))}
    </fieldset>
  </theme-switch>
)
