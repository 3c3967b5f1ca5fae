import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {SymptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {tokenOf} from '../filter/tokens.ts'
import styles from './Finder.module.css'
import {finderRules} from './finder-rules.ts'
import card from './PatternCard.module.css'

type Props = Pick<SymptomPatternIndexView, 'questions' | 'symptomPatterns'>

/** Signs to tick; the patterns that have them come first. Works without script, sends nothing and keeps nothing. */
export function Finder({questions, symptomPatterns}: Props) {
  return (
    <div className={styles.finder}>
      <style href="finder" precedence="page">
        {finderRules(symptomPatterns)}
      </style>
      <form className={styles.form} method="dialog" autoComplete="off" aria-label={words.symptoms.yourSigns}>
        {questions.map(({sense, legend, signs}) => (
          <fieldset key={sense} className={styles.question}>
            <legend className={styles.legend}>{legend}</legend>
            {signs.map(({id, text}) => (
              <label key={id} className={styles.sign}>
                <input className={styles.box} type="checkbox" id={id} />
                {text}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="reset" className={styles.reset}>
          {words.symptoms.untick}
        </button>
      </form>
      <ul className={styles.patterns}>
        {symptomPatterns.map((pattern) => (
          <Pattern key={pattern.id} {...pattern} />
        ))}
      </ul>
    </div>
  )
}

function Pattern({id, name, href, medicalName, summary, signs, onSkinTones}: Props['symptomPatterns'][number]) {
  return (
    <li className={`${card.card} ${styles.pattern}`} data-pattern={tokenOf('pattern', id)}>
      <p className={styles.met}>{` ${say(words.symptoms.ticked, {count: signs.length})}`}</p>
      <h3 className={card.name}>
        <a className={card.link} href={href}>
          {name}
        </a>
      </h3>
      {medicalName && <p className={card.medical}>{medicalName}</p>}
      <p>{summary}</p>
      <ul className={styles.signs} aria-label={say(words.symptoms.signsOf, {name})}>
        {signs.map((sign) => (
          <li key={sign.id} className={styles.own} data-sign={sign.id}>
            {sign.text}
          </li>
        ))}
      </ul>
      {onSkinTones && (
        <details className={styles.tones}>
          <summary className={styles.summary}>{words.symptoms.onSkinTones}</summary>
          <p>{onSkinTones}</p>
        </details>
      )}
      <p className={card.more}>
        <a href={`${href}#other-causes`}>{words.symptoms.otherCauses}</a>{' '}
        <a href={`${href}#help`}>{words.symptoms.help}</a>
      </p>
    </li>
  )
}
