import type {SymptomPatternIndexView} from '#sanity/content/symptom-pattern/view.ts'
import {CareCard} from '../care-card/CareCard.tsx'
import {PageHead} from '../page-head/PageHead.tsx'
import {Part} from '../part/Part.tsx'
import {Finder} from './Finder.tsx'
import styles from './SymptomIndex.module.css'

/** All symptom patterns: when to get help first, then the signs by which readers find theirs. */
export function SymptomIndex({symptomPatterns, questions, help, meta}: SymptomPatternIndexView) {
  return (
    <div className={styles.index}>
      <PageHead title={meta.title} standfirst={meta.description} />
      {help.length > 0 && (
        <Part title="First: does it need help now?" id="help" wide>
          <div className={styles.help}>
            {help.map((card) => (
              <CareCard key={card.level} {...card} headingLevel={3} />
            ))}
          </div>
        </Part>
      )}
      <Part title="Which of these is mine?" id="finder" wide>
        <p className={styles.note}>
          <strong>This is not a diagnosis.</strong> Tick what you notice, and the pages with those signs come first.
          Several conditions look alike, and one person can have more than one: a doctor can tell them apart. Nothing
          that you tick is sent or kept.
        </p>
        <Finder questions={questions} symptomPatterns={symptomPatterns} />
      </Part>
    </div>
  )
}
