import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import type {GradingView} from '#sanity/content/evidence/view.ts'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {rich} from '../rich.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './Grading.module.css'

/** What the grades mean, what counts as a source, and what becomes of pages when a grade changes. */
export function Grading({meta, grades, kinds}: GradingView) {
  return (
    <Sheet
      title={meta.title}
      standfirst={meta.description}
      trail={[{title: words.navigation.theEvidence, path: '/evidence'}]}
    >
      <Part title={words.grading.fiveGrades} id="grades">
        <dl className={styles.grades}>
          {grades.map(({grade, gradeWord, definition, count}) => (
            <div key={grade} className={styles.grade}>
              <dt className={styles.word}>
                <span className={styles.sign}>
                  <EvidenceSymbol grade={grade} />
                </span>
                {gradeWord}
              </dt>
              <dd>{definition ?? words.grading.notDefined}</dd>
              <dd className={styles.number}>
                {count > 0
                  ? rich(words.grading.atPresent, {
                      count,
                      claims: (text) => <a href={`/evidence#${grade}`}>{text}</a>,
                    })
                  : words.grading.noneAtPresent}
              </dd>
            </div>
          ))}
        </dl>
        <p>{words.grading.contested}</p>
      </Part>
      <Part title={words.grading.restsOn} id="sources">
        <p>{words.grading.sides}</p>
        <p>{words.grading.kinds}</p>
        <ol className={styles.kinds}>
          {kinds.map(({kind, kindWord}) => (
            <li key={kind}>{kindWord}</li>
          ))}
        </ol>
        <p>{words.grading.nothing}</p>
      </Part>
      <Part title={words.grading.changes} id={PAGE_IDS.changes}>
        <p>{words.grading.changesTogether}</p>
        <p>{words.grading.retraction}</p>
      </Part>
    </Sheet>
  )
}
