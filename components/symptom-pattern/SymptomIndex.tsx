import type {SymptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {PageHead} from '../page-head/PageHead.tsx'
import {Teaser} from '../teaser/Teaser.tsx'
import styles from './SymptomIndex.module.css'

/** All symptom patterns. */
export function SymptomIndex({symptomPatterns, meta}: SymptomPatternIndexView) {
  return (
    <div className={styles.index}>
      <PageHead title={meta.title} standfirst={meta.description} />
      <ul className={styles.patterns}>
        {symptomPatterns.map(({id, name, href, medicalName, summary, image}) => (
          <li key={id}>
            <Teaser title={name} href={href} kicker={medicalName} text={summary} image={image} headingLevel={2} />
          </li>
        ))}
      </ul>
    </div>
  )
}
