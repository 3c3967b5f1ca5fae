import {words} from '#lib/words/language.ts'
import type {FaqDigestView} from '#sanity/content/faq/view.ts'
import {EvidenceMark} from '../evidence/EvidenceMark.tsx'
import styles from './FaqSet.module.css'

interface Props {
  title: string | null
  faqs: FaqDigestView[]
  headingLevel: 2 | 3 | 4
}

/** Questions with their short answers and the grade of what stands behind each. */
export function FaqSet({title, faqs, headingLevel}: Props) {
  const Title = `h${headingLevel}` as const
  const Question = title && headingLevel < 4 ? (`h${headingLevel + 1}` as 'h3' | 'h4') : Title
  return (
    <div className={styles.set}>
      {title && <Title className={styles.title}>{title}</Title>}
      {faqs.map(({id, question, href, shortAnswer, claims}) => (
        <div key={id} className={styles.faq}>
          <Question className={styles.question}>
            <a className={styles.link} href={href}>
              {question}
            </a>
          </Question>
          <p>{shortAnswer}</p>
          {claims.length > 0 && (
            <div className={styles.behind}>
              <p aria-hidden="true">{words.evidence.behindAnswer}</p>
              <ul className={styles.marks} aria-label={words.evidence.behindAnswer}>
                {claims.map((claim) => (
                  <li key={claim.id}>
                    <EvidenceMark claim={claim} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
