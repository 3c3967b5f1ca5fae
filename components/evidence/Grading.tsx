import type {GradingView} from '#sanity/content/evidence/view.ts'
import {Sheet} from '../page/Sheet.tsx'
import {Part} from '../part/Part.tsx'
import {count} from '../words.ts'
import {EvidenceSymbol} from './EvidenceSymbol.tsx'
import styles from './Grading.module.css'

/** What the grades mean, what counts as a source, and what becomes of pages when a grade changes. */
export function Grading({meta, grades, kinds}: GradingView) {
  return (
    <Sheet title={meta.title} standfirst={meta.description} trail={[{title: 'The evidence', path: '/evidence'}]}>
      <Part title="The five grades" id="grades">
        <dl className={styles.grades}>
          {grades.map(({grade, gradeWord, definition, count: number}) => (
            <div key={grade} className={styles.grade}>
              <dt className={styles.word}>
                <span className={styles.sign}>
                  <EvidenceSymbol grade={grade} />
                </span>
                {gradeWord}
              </dt>
              <dd>{definition ?? 'Not defined yet.'}</dd>
              <dd className={styles.number}>
                {number > 0 ? <a href={`/evidence#${grade}`}>{count(number, 'claim')}</a> : 'No claim'} at present
              </dd>
            </div>
          ))}
        </dl>
        <p>
          Contested is no step between two others. It has a sign of its own, because a claim on which sound studies
          disagree is not the same as a claim with half as much evidence.
        </p>
      </Part>
      <Part title="What a grade rests on" id="sources">
        <p>
          A claim is graded on all the sources that we found, not on the best one. Each source stands on one of three
          sides: it speaks for the claim, it limits or qualifies it, or it speaks against it. A page shows all three.
        </p>
        <p>
          These are the kinds of sources, the weightiest first. A promotional page is never evidence that something
          works.
        </p>
        <ol className={styles.kinds}>
          {kinds.map(({kind, kindWord}) => (
            <li key={kind}>{kindWord}</li>
          ))}
        </ol>
        <p>When we find nothing, we say where we looked. Not to have been tested is not to be untrue.</p>
      </Part>
      <Part title="When a grade changes" id="changes">
        <p>
          A claim is graded once, and every page that makes it shows that grade. When we grade it anew, all these pages
          change together, and the page of the claim keeps the earlier grade with its date and the reason.
        </p>
        <p>
          When a source is retracted, every page that leans on it says so until the claims behind it have been graded
          again.
        </p>
      </Part>
    </Sheet>
  )
}
