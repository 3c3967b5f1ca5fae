import {words} from '#lib/words/language.ts'
import type {SymptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {CareCard} from '../care-card/CareCard.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {Part} from '../part/Part.tsx'
import {rich} from '../rich.ts'
import {Finder} from './Finder.tsx'
import styles from './SymptomIndex.module.css'

/** All symptom patterns: when to get help first, then the signs by which readers find theirs. */
export function SymptomIndex({symptomPatterns, questions, help, meta}: SymptomPatternIndexView) {
  return (
    <div className={styles.index}>
      <PageHead title={meta.title} standfirst={meta.description} />
      {help.length > 0 && (
        <Part title={words.symptoms.helpNow} id="help" wide>
          <div className={styles.help}>
            {help.map((card) => (
              <CareCard key={card.level} {...card} headingLevel={3} />
            ))}
          </div>
        </Part>
      )}
      <Part title={words.symptoms.mine} id="finder" wide>
        <p className={styles.note}>{rich(words.symptoms.noDiagnosis, {strong: (text) => <strong>{text}</strong>})}</p>
        <Finder questions={questions} symptomPatterns={symptomPatterns} />
      </Part>
    </div>
  )
}
