import type {FaqIndexView} from '#sanity/content/faq/view.ts'
import {EvidenceTag} from '../evidence/EvidenceTag.tsx'
import {Sheet} from '../page/Sheet.tsx'
import styles from './FaqIndex.module.css'

/** All questions with their short answers. */
export function FaqIndex({faqs, meta}: FaqIndexView) {
  return (
    <Sheet title={meta.title} standfirst={meta.description}>
      <ul>
        {faqs.map(({id, question, href, shortAnswer, grades}) => (
          <li key={id} className={styles.faq}>
            <h2 className={styles.question}>
              <a className={styles.link} href={href}>
                {question}
              </a>
            </h2>
            <p>{shortAnswer}</p>
            <p className={styles.tags}>
              {grades.map(({grade, count}) => (
                <EvidenceTag key={grade} grade={grade} count={count} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
