import {PAGE_IDS} from '#lib/page-ids.ts'
import {words} from '#lib/words/language.ts'
import {say} from '#lib/words/say.ts'
import type {TrustView} from '#sanity/content/trust/view.ts'
import {EvidenceSymbol} from '../evidence/EvidenceSymbol.tsx'
import {rich} from '../rich.ts'
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
          <>{rich(words.trust.checkedOn, {day: <time dateTime={reviewedOn.iso}>{reviewedOn.words}</time>})} </>
        )}
        {nextReview && status !== 'changedSinceReview' && (
          <>
            {rich(overdue ? words.trust.nextCheckWas : words.trust.nextCheck, {
              day: <time dateTime={nextReview.iso}>{nextReview.words}</time>,
            })}{' '}
          </>
        )}
      </p>
      {claimCount > 0 && (
        <p>
          {rich(sourceCount > 0 ? words.trust.sources : words.trust.claims, {
            sources: sourceCountWords,
            claims: <a href={`#${PAGE_IDS.record}`}>{summary}</a>,
          })}
        </p>
      )}
      {grades.length > 1 && (
        <ul className={styles.grades} aria-label={say(words.trust.byGrade, {count: claimCount})}>
          {grades.map(({grade, count}) => (
            <li key={grade}>
              <EvidenceSymbol grade={grade} /> {say(words.grades.counts, {count, grade: words.grades.counted[grade]})}
            </li>
          ))}
        </ul>
      )}
      {overdue && <p className={styles.warning}>{overdue}</p>}
      {trust.hasRetractedSource && (
        <p className={styles.warning}>
          {rich(words.trust.retracted, {record: (text) => <a href={`#${PAGE_IDS.record}`}>{text}</a>})}
        </p>
      )}
    </div>
  )
}
