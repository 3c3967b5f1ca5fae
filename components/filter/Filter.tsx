import {words} from '#lib/words/language.ts'
import styles from './Filter.module.css'
import {filterRules} from './rules.ts'
import {type FilterChoice, tokenOf} from './tokens.ts'

interface Props {
  label: string
  choices: FilterChoice[]
}

/** Radio buttons that narrow down what the page lists, without script; what is chosen is printed. Once a page. */
export function Filter({label, choices}: Props) {
  return (
    <form className={styles.filter} method="dialog" aria-label={label}>
      <style href={`filter-${choices.map(({name}) => name).join('-')}`} precedence="page">
        {filterRules(choices)}
      </style>
      {choices.map(({name, legend, options}) => (
        <fieldset key={name} className={styles.choice}>
          <legend className={styles.legend}>{legend}</legend>
          <div className={styles.options}>
            <Option id={`${name}-all`} name={name} label={words.filter.all} chosen />
            {options.map(({value, label: words}) => (
              <Option key={value} id={tokenOf(name, value)} name={name} label={words} />
            ))}
          </div>
        </fieldset>
      ))}
      <button type="reset" className={styles.reset}>
        {words.filter.everything}
      </button>
    </form>
  )
}

function Option({id, name, label, chosen = false}: {id: string; name: string; label: string; chosen?: boolean}) {
  return (
    <label className={chosen ? `${styles.option} ${styles.all}` : styles.option}>
      <input className={styles.radio} type="radio" id={id} name={name} value={id} defaultChecked={chosen} />
      {label}
    </label>
  )
}
