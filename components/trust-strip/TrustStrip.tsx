import type {TrustView} from '#sanity/content/trust/view.ts'
import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import {count, gradeWords} from '../words.ts'
import styles from './TrustStrip.module.css'

interface Props {
  trust: TrustView
}

/** Under the headline: who checked the page and when, how many sources it has, and how well its claims hold. */
export function TrustStrip({trust}: Props) {
  const {
    status,
    statusWords,
    reviewedOn,
    nextReview,
    overdue,
    sourceCount,
    sourceCountWords,
    claimCount,
    grades,
    summary,
  } = trust
  return (
    <div className={styles.strip}>
      <p>
        <strong>{statusWords}</strong>{' '}
        {reviewedOn && status !== 'changedSinceReview' && (
          <>
            Checked <time dateTime={reviewedOn.iso}>{reviewedOn.words}</time>.{' '}
          </>
        )}
        {nextReview && status !== 'changedSinceReview' && (
          <>
            {overdue ? 'The next check was due' : 'Next check due'}{' '}
            <time dateTime={nextReview.iso}>{nextReview.words}</time>.{' '}
          </>
        )}
      </p>
      {claimCount > 0 && (
        <p>
          {sourceCount > 0 && `${sourceCountWords}. `}
          <a href="#record">{summary}</a>.
        </p>
      )}
      {grades.length > 1 && (
        <ul className={styles.grades} aria-label={`${count(claimCount, 'claim')} by grade`}>
          {grades.map(({grade, count: number}) => (
            <li key={grade}>
              <EvidenceSymbol grade={grade} /> {number} {gradeWords[grade].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {overdue && <p className={styles.warning}>{overdue}</p>}
      {trust.hasRetractedSource && (
        <p className={styles.warning}>
          A source behind this page has been retracted. <a href="#record">The record</a> says which.
        </p>
      )}
    </div>
  )
}
